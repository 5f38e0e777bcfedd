package org.emma.junit.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.examine.ConsoleLine;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Observation;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.emma.item.generate.DataCardFile;
import org.emma.model.AnsweringMode;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;
import org.emma.report.HowAsked;
import org.emma.report.ReportFile;
import org.emma.report.RunReport;
import org.emma.report.RunResult;
import org.emma.report.TreatmentResult;
import org.jspecify.annotations.Nullable;

/** Runs one suite on one model: examination, treatment, re-examination, report. */
final class Checkup implements AutoCloseable {

  private final Suite suite;
  private final Scope scope;
  private final ReportFolder folder;
  private final Consumer<String> console;
  private final ConsoleLine progress = ConsoleLine.standard();
  private final Consent consent;
  private final Replies replies;
  private final Pictures pictures;
  private final Map<Phase, LazyExamination> examinations = new HashMap<>();
  private final Map<Phase, Diagnosis> whole = new HashMap<>();
  private final Sequences sequences;
  private boolean cleared;
  private @Nullable Treated treated;

  Checkup(
      Suite suite,
      Scope scope,
      Parameters parameters,
      LoadedModels models,
      Consumer<String> console) {
    this.suite = suite;
    this.scope = scope;
    this.folder = new ReportFolder(parameters.reportFolder(suite.type(), suite.model()));
    this.console = console;
    this.consent = Consent.from(parameters);
    this.replies = new Replies(suite, parameters, console);
    this.pictures = new Pictures(folder.pictures());
    Loan loan = new Loan(suite, scope, models, parameters.device(), consent, replies, console);
    examinations.put(
        Phase.EXAMINATION,
        examination(Phase.EXAMINATION, loan::take, loan::giveBack, scope.examination()));
    examinations.put(
        Phase.RE_EXAMINATION,
        examination(
            Phase.RE_EXAMINATION,
            () -> loan.tuned(folder),
            VisionLanguageModel::close,
            scope.reExamination()));
    sequences = new Sequences(suite, this::ask);
  }

  /** Waits for the observation of an item that is within the scope of this run. */
  Observation observation(Phase phase, Item item) {
    return sequences.observation(item).orElseGet(() -> examination(phase).observation(item));
  }

  /** Returns what is drawn until the verdicts stand. */
  Sequences sequences() {
    return sequences;
  }

  /** Judges by the observations of the items that a tolerance speaks about, which it waits for. */
  ToleranceVerdict verdict(Phase phase, Tolerance tolerance, List<Item> items) {
    return suite.sequence().isPresent()
        ? sequences.verdict(tolerance)
        : tolerance.judge(diagnosis(phase, items));
  }

  /** Stops asking; the tests that still wait fail at once. */
  void stop() {
    examinations.values().forEach(LazyExamination::stop);
  }

  /** Returns the diagnosis from the observations of some items, which it waits for. */
  Diagnosis diagnosis(Phase phase, List<Item> items) {
    if (items.equals(suite.items())) {
      return whole.computeIfAbsent(phase, p -> diagnose(p, items));
    }
    return diagnose(phase, items);
  }

  Pictures pictures() {
    return pictures;
  }

  /** Tells whether gates after the treatment will decide in this run. */
  boolean reExamines() {
    return scope.reExamines();
  }

  /** Tells whether a tuned model waits to be examined in this run. */
  boolean isTuned() {
    return treated != null && treated.tuned().isPresent();
  }

  /** Returns the folder that a whole run reports to. */
  Path reportFolder() {
    return folder.path();
  }

  /** Tells whether all questions of the suite are asked before any treatment. */
  boolean isWhole() {
    return scope.whole();
  }

  /** Sets the whole examination, which it waits for, beside what the suite remembers. */
  Recollection recollection() {
    Diagnosis diagnosis = diagnosis(Phase.EXAMINATION, suite.items());
    return new Recollection(suite, diagnosis, examination(Phase.EXAMINATION).model().identity());
  }

  /**
   * Treats what failed.
   *
   * @return what was done
   */
  Treated treat() {
    if (!scope.treats()) {
      throw Thrown.aborted("Only some questions of the suite are run, so nothing is treated");
    }
    folder.clearTreatment();
    Treated done =
        new Therapy(suite, folder, progress)
            .treat(
                diagnosis(Phase.EXAMINATION, suite.items()),
                examination(Phase.EXAMINATION).model());
    done.tuned().ifPresent(this::expect);
    treated = done;
    return done;
  }

  /**
   * Writes the report if all questions were asked.
   *
   * @return what was written
   */
  List<Path> report() {
    if (!isDone()) {
      return List.of();
    }
    Diagnosis before = diagnosis(Phase.EXAMINATION, suite.items());
    boolean wroteSet = treated != null && !treated.result().plan().isEmpty();
    List<ReportFile> files = folder.files(wroteSet, isTuned());
    VisionLanguageModel model = examination(Phase.EXAMINATION).model();
    RunResult result =
        RunResult.of(suite.type().getSimpleName(), before, suite.tolerances(), files)
            .with(recollection().keep())
            .with(HowAsked.of(model, suite.items(), suite.mode()))
            .on(model.device());
    if (suite.sequence().isPresent()) {
      result = result.withVerdicts(suite.tolerances().stream().map(sequences::verdict).toList());
    }
    if (treated != null) {
      result = result.with(after(treated, before), files);
    }
    RunReport.write(folder.path(), result).forEach(console);
    DataCardFile.write(AuditedCards.of(suite), folder.path());
    return folder.reportFiles();
  }

  /**
   * Returns what a whole examination found, under the name that the suite has for the model; where
   * the model cannot be had, that nothing was answered. Empty if questions were not put.
   */
  Optional<Diagnosis> found() {
    if (isDone()) {
      List<Finding> findings = diagnosis(Phase.EXAMINATION, suite.items()).findings();
      return Optional.of(new Diagnosis(suite.model(), findings));
    }
    return examination(Phase.EXAMINATION)
        .obstacle()
        .filter(cause -> isWhole())
        .map(cause -> suite.items().stream().map(item -> suite.unanswered(item, cause)).toList())
        .map(Diagnosis::of);
  }

  @Override
  public void close() {
    replies.endRuns(this::examination);
    examinations.values().forEach(LazyExamination::close);
    closeReplies();
  }

  /** Closes the replies when nothing is under way any more, so that a late one is kept, too. */
  private void closeReplies() {
    Runnable last = replies::close;
    for (LazyExamination examination : examinations.values()) {
      Runnable then = last;
      last = () -> examination.whenEnded(then);
    }
    last.run();
  }

  /** Tells whether all questions of the suite were put before any treatment, and observed. */
  private boolean isDone() {
    return isWhole() && examination(Phase.EXAMINATION).isDone() && sequences.areDone();
  }

  /** Takes a tuned model over, to be examined in this run or not, and to be closed with it. */
  private void expect(VisionLanguageModel tuned) {
    LazyExamination again =
        examination(
            Phase.RE_EXAMINATION, () -> tuned, VisionLanguageModel::close, scope.reExamination());
    again.model();
    examinations.put(Phase.RE_EXAMINATION, again);
  }

  private TreatmentResult after(Treated done, Diagnosis before) {
    if (isTuned() && examination(Phase.RE_EXAMINATION).isDone()) {
      Diagnosis after = diagnosis(Phase.RE_EXAMINATION, suite.items());
      return done.result().reExamined(before, after, suite.tolerances());
    }
    return done.result();
  }

  /** Asks drawn questions; where the model can answer none of them, that is their observation. */
  private List<Observation> ask(List<Item> look) {
    LazyExamination examination = examination(Phase.EXAMINATION);
    VisionLanguageModel model = examination.model();
    try {
      return examination.ask(look);
    } catch (ModelUnavailableException e) {
      AnsweringMode mode = Examination.modeFor(look.get(0).form(), model, suite.mode());
      String cause = String.valueOf(e.getMessage());
      return look.stream().map(item -> suite.unanswered(item, mode, cause)).toList();
    }
  }

  private LazyExamination examination(Phase phase) {
    LazyExamination examination = examinations.get(phase);
    if (examination == null) {
      throw new IllegalStateException("There is no " + phase.words());
    }
    return examination;
  }

  private LazyExamination examination(
      Phase phase,
      Supplier<VisionLanguageModel> loader,
      Consumer<VisionLanguageModel> closer,
      List<Item> items) {
    boolean all = phase == Phase.EXAMINATION ? isWhole() : items.size() == suite.items().size();
    return new LazyExamination(
        loader,
        closer,
        items,
        () -> {
          if (all && phase == Phase.EXAMINATION && !consent.dryRun() && !cleared) {
            cleared = true;
            folder.clearReport();
            suite.draw().shortfall().ifPresent(console);
            if (suite.sequence().isEmpty()) {
              suite.tolerances().forEach(tolerance -> tolerance.foreseen(items).forEach(console));
            }
          }
          return new ExaminationSettings(
              phase,
              suite.mode(),
              all ? Optional.of(folder.observations()) : Optional.empty(),
              replies.store(),
              replies.repeats(phase, items),
              progress);
        },
        console);
  }

  private Diagnosis diagnose(Phase phase, List<Item> items) {
    List<Observation> observations = new ArrayList<>(sequences.observations(items));
    items.stream()
        .filter(item -> !suite.isDrawn(item))
        .forEach(item -> observations.add(observation(phase, item)));
    return Diagnosis.of(observations);
  }
}

package org.emma.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.diagnose.Change;
import org.emma.diagnose.Counts;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.item.QuestionForm;

/** Closes the console's output: what was found, what changed and where to look. */
final class ClosingLines {

  private final RunResult result;
  private final List<String> lines = new ArrayList<>();

  private ClosingLines(RunResult result) {
    this.result = result;
  }

  static List<String> of(RunResult result, Path folder) {
    ClosingLines closing = new ClosingLines(result);
    closing.examined();
    closing.found();
    closing.lines.addAll(ScoresSection.lines(Run.scores(result.examination())));
    closing.lines.addAll(HabitsSection.lines(result.examination()));
    closing.verdicts("Tolerances", result.verdicts());
    closing.efforts();
    closing.lines.addAll(MemoryLines.of(result.memory(), result.examination()));
    closing.treated();
    closing.lookAt(folder);
    return List.copyOf(closing.lines);
  }

  private void examined() {
    Diagnosis diagnosis = result.examination();
    int offTask = sum(diagnosis, Counts::offTask);
    int unanswered = sum(diagnosis, Counts::unanswered);
    lines.add(
        "%s: %s%s, %s about %s (%,d off-task, %,d unanswered)"
            .formatted(
                result.suite(),
                diagnosis.model(),
                result.device().map(device -> " on " + device).orElse(""),
                Figures.count(Run.questions(diagnosis), "question"),
                Figures.count(Run.pictures(diagnosis), "picture"),
                offTask,
                unanswered));
    CommonestCause.of(Run.observations(diagnosis))
        .ifPresent(cause -> lines.add("Unanswered, most often: " + cause));
  }

  private static int sum(Diagnosis diagnosis, ToIntFunction<Counts> part) {
    return diagnosis.findings().stream().map(Finding::counts).mapToInt(part).sum();
  }

  private void found() {
    for (Facet facet : Facet.of(result)) {
      lines.add(
          "%s: %s; chance %s"
              .formatted(
                  facet.title(),
                  facet.rows().stream().map(ClosingLines::row).collect(Collectors.joining(", ")),
                  Figures.percentRange(
                      facet.rows().stream().mapToDouble(row -> row.before().chance()))));
    }
  }

  private static String row(Facet.Row row) {
    String degree =
        row.before()
            .degree()
            .filter(found -> found != Degree.NONE)
            .map(found -> " (" + found.words() + ")")
            .orElse("");
    return "%s %s%s%s"
        .formatted(
            row.aspect(),
            Figures.brief(row.before().accuracy()),
            degree,
            row.after().map(after -> " -> " + Figures.brief(after.accuracy())).orElse(""));
  }

  private void verdicts(String title, List<ToleranceVerdict> verdicts) {
    List<String> groups = new ArrayList<>();
    for (String words : Words.VERDICTS) {
      String aspects =
          verdicts.stream()
              .filter(verdict -> Words.of(verdict).equals(words))
              .map(verdict -> judged(verdict, verdicts))
              .distinct()
              .collect(Collectors.joining(", "));
      if (!aspects.isEmpty()) {
        groups.add(words + " " + aspects);
      }
    }
    if (!groups.isEmpty()) {
      lines.add(title + ": " + String.join("; ", groups));
    }
  }

  private void efforts() {
    String efforts =
        result.verdicts().stream()
            .filter(verdict -> verdict.effort().isPresent())
            .map(
                verdict ->
                    "%s asked %,d of up to %,d, verdict %s"
                        .formatted(
                            judged(verdict, result.verdicts()),
                            verdict.effort().get().asked(),
                            verdict.effort().get().upTo(),
                            Words.of(verdict.outcome())))
            .collect(Collectors.joining("; "));
    if (!efforts.isEmpty()) {
      lines.add("Stopped as soon as it was decided: " + efforts);
    }
  }

  /** Names the aspect, and the form where the aspect's tolerances have different verdicts. */
  private static String judged(ToleranceVerdict verdict, List<ToleranceVerdict> all) {
    Tolerance tolerance = verdict.tolerance();
    boolean agreed =
        all.stream()
            .filter(other -> other.tolerance().aspect().equals(tolerance.aspect()))
            .allMatch(other -> Words.of(other).equals(Words.of(verdict)));
    return agreed
        ? tolerance.aspect().name()
        : "%s (%s)"
            .formatted(
                tolerance.aspect(), tolerance.form().map(QuestionForm::words).orElse("every form"));
  }

  private void treated() {
    if (result.treatment().isEmpty()) {
      return;
    }
    TreatmentResult treatment = result.treatment().get();
    lines.add(Run.treatment(treatment));
    if (treatment.reExamination().isPresent()) {
      lines.add(
          "Significantly better: %s; worse: %s"
              .formatted(named(treatment, Change::improved), named(treatment, Change::worsened)));
      verdicts("Tolerances after treatment", treatment.verdicts());
    }
  }

  private static String named(TreatmentResult treatment, Predicate<Change> which) {
    String names =
        treatment.changes().stream()
            .filter(which)
            .map(Run::title)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "nothing" : names;
  }

  private void lookAt(Path folder) {
    String files =
        Stream.concat(
                Stream.of(RunReport.SUMMARY, RunReport.PROFILE, RunReport.DIAGNOSIS),
                result.files().stream().map(file -> file.relativeTo(folder)))
            .distinct()
            .collect(Collectors.joining(", "));
    lines.add("Look at %s: %s".formatted(folder, files));
  }
}

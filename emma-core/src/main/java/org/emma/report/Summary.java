package org.emma.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.diagnose.Change;
import org.emma.diagnose.Counts;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.examine.Observation;

/** Writes a run for people, as Markdown; figures of different forms and modes are never pooled. */
final class Summary {

  private static final int WORST = 2;

  /** The titles of a table of findings. */
  static final List<String> TITLES =
      List.of(
          "aspect",
          "accuracy",
          "95 % interval",
          "chance",
          "agnosia",
          "n",
          "images",
          "wrong",
          "off-task",
          "unanswered");

  /** The titles of a table of changes. */
  static final List<String> CHANGES =
      List.of(
          "aspect",
          "asked",
          "before",
          "after",
          "points",
          "95 % interval",
          "p",
          "change",
          "questions",
          "images");

  private final RunResult result;
  private final Markdown text = new Markdown();

  private Summary(RunResult result) {
    this.result = result;
  }

  static String of(RunResult result, Path folder) {
    Summary summary = new Summary(result);
    summary.begin();
    summary.found();
    summary.unanswered();
    new ScoresSection(Run.scores(result.examination()), summary.text).write();
    new HabitsSection(result.examination(), summary.text).write();
    summary.tolerances();
    new MemorySection(result.memory(), result.examination(), summary.text).write();
    summary.treatment();
    summary.worst();
    result.asked().ifPresent(summary::asked);
    summary.files(folder);
    return summary.text.toString();
  }

  private void begin() {
    Diagnosis diagnosis = result.examination();
    text.heading(1, Markdown.quoted(result.suite()));
    text.paragraph(
        "What %s sees%s, from %s about %s. Accuracy is the share of right answers among all that were answered; an off-task reply counts as not right, an unanswered question counts nowhere. Forms and ways of answering are never pooled."
            .formatted(
                Markdown.quoted(diagnosis.model()),
                result.device().map(device -> " on " + Markdown.quoted(device)).orElse(""),
                Figures.count(Run.questions(diagnosis), "question"),
                Figures.count(Run.pictures(diagnosis), "picture")));
    text.paragraph("![Agnosia profile](%s)".formatted(RunReport.PROFILE));
  }

  private void found() {
    for (Facet facet : Facet.of(result)) {
      text.heading(2, facet.title());
      text.table(TITLES, facet.rows().stream().map(row -> figures(row.before())).toList());
      List<List<String>> after =
          facet.rows().stream().flatMap(row -> row.after().stream()).map(Summary::figures).toList();
      if (!after.isEmpty()) {
        text.paragraph("After treatment:");
        text.table(TITLES, after);
      }
    }
  }

  private void unanswered() {
    CommonestCause.of(Run.observations(result.examination()))
        .map(cause -> "Unanswered, most often: %s".formatted(Markdown.quoted(cause)))
        .ifPresent(text::paragraph);
  }

  static List<String> figures(Finding finding) {
    Counts counts = finding.counts();
    return List.of(
        finding.aspect().name(),
        Figures.percent(finding.accuracy()),
        counts.n() == 0 ? "–" : Figures.interval(finding.interval()),
        Figures.percent(finding.chance()),
        finding.degree().map(Degree::words).orElse("–"),
        String.valueOf(counts.n()),
        String.valueOf(finding.images()),
        String.valueOf(counts.wrong()),
        String.valueOf(counts.offTask()),
        String.valueOf(counts.unanswered()));
  }

  private void tolerances() {
    if (result.verdicts().isEmpty()) {
      return;
    }
    text.heading(2, "Tolerances");
    text.list(result.verdicts().stream().map(Summary::verdict).toList());
    List<ToleranceVerdict> after =
        result.treatment().map(TreatmentResult::verdicts).orElse(List.of());
    if (!after.isEmpty()) {
      text.paragraph("After treatment:");
      text.list(after.stream().map(Summary::verdict).toList());
    }
  }

  /** A verdict about several forms or modes has a line for each. */
  private static String verdict(ToleranceVerdict verdict) {
    return verdict
        .message()
        .lines()
        .map(Markdown::quoted)
        .collect(
            Collectors.joining(
                "\n  - ",
                "**%s**: %s\n  - ".formatted(verdict.tolerance().aspect(), Words.of(verdict)),
                ""));
  }

  private void treatment() {
    Optional<TreatmentResult> done = result.treatment();
    if (done.isEmpty()) {
      return;
    }
    text.heading(2, "Treatment");
    text.paragraph(Run.treatment(done.get()));
    if (!done.get().changes().isEmpty()) {
      text.paragraph(
          "Before and after on the same questions, tested by picture (exact sign-flip test, p-values corrected with Holm's method over all rows):");
      text.table(CHANGES, done.get().changes().stream().map(Summary::change).toList());
    }
  }

  static List<String> change(Change change) {
    return List.of(
        change.aspect().name(),
        "%s by %s".formatted(change.form().words(), change.mode().words()),
        Figures.percent(change.before()),
        Figures.percent(change.after()),
        Figures.points(change.difference()),
        "%s to %s"
            .formatted(
                Figures.points(change.interval().lower()),
                Figures.points(change.interval().upper())),
        Figures.pValue(change.adjustedPValue()),
        Words.of(change),
        String.valueOf(change.items()),
        String.valueOf(change.images()));
  }

  private void worst() {
    List<List<String>> rows =
        result.examination().findings().stream()
            .flatMap(finding -> finding.worst(WORST).stream())
            .map(Summary::failure)
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    text.heading(2, "Where it failed most plainly");
    text.paragraph(
        "Up to %d questions of each aspect, form and mode, before treatment.".formatted(WORST));
    text.table(
        List.of("aspect", "picture", "question", "expected", "answered", "grade", "item"), rows);
  }

  private static List<String> failure(Observation observation) {
    return Stream.of(
            observation.item().aspect().name(),
            observation.item().imageGroup(),
            observation.item().question(),
            observation.item().gold(),
            observation.grading().answer(),
            observation.grade().words(),
            observation.item().key())
        .map(Markdown::quoted)
        .toList();
  }

  private void asked(HowAsked asked) {
    List<String> points = new ArrayList<>();
    points.add("identity: " + Markdown.quoted(asked.identity()));
    asked
        .examples()
        .forEach(
            (form, prompt) ->
                points.add("%s, for example: %s".formatted(form.words(), Markdown.quoted(prompt))));
    text.heading(2, "How it was asked");
    text.list(points);
  }

  private void files(Path folder) {
    List<String> points = new ArrayList<>();
    points.add("[%1$s](%1$s): the same figures for programs".formatted(RunReport.DIAGNOSIS));
    for (ReportFile file : result.files()) {
      points.add("[%s](<%s>)".formatted(Markdown.quoted(file.what()), file.relativeTo(folder)));
    }
    text.heading(2, "Where to look");
    text.list(points);
  }
}

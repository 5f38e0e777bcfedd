package org.emma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.diagnose.Change;
import org.emma.diagnose.Finding;
import org.emma.diagnose.ModelComparison;
import org.emma.diagnose.ModelPair;
import org.emma.scene.Aspect;

/** Writes how several models compare for people, as Markdown. */
final class ComparisonSummary {

  private final ModelComparison comparison;
  private final Markdown text = new Markdown();

  private ComparisonSummary(ModelComparison comparison) {
    this.comparison = comparison;
  }

  static String of(String suite, ModelComparison comparison, List<String> remarks) {
    ComparisonSummary summary = new ComparisonSummary(comparison);
    summary.begin(suite);
    ModelFacet.of(comparison).forEach(summary::accuracies);
    summary.differences();
    ModelFacet.of(comparison).forEach(summary::figures);
    summary.remarks(remarks);
    return summary.text.toString();
  }

  private void begin(String suite) {
    text.heading(1, Markdown.quoted(suite) + ": models side by side");
    text.paragraph(
        "What %s see, asked by one suite. Accuracy is the share of right answers among all that were answered; an off-task reply counts as not right, an unanswered question counts nowhere. Forms and ways of answering are never pooled."
            .formatted(Figures.count(comparison.models().size(), "model")));
    text.list(IntStream.range(0, comparison.models().size()).mapToObj(this::numbered).toList());
    text.paragraph("![Models side by side](%s)".formatted(ComparisonReport.PICTURE));
  }

  private String numbered(int model) {
    return "%s %s"
        .formatted(
            Markdown.quoted(ModelFacet.number(model)),
            Markdown.quoted(comparison.models().get(model)));
  }

  private void accuracies(ModelFacet facet) {
    List<String> titles = new ArrayList<>(List.of("aspect", "chance"));
    facet.models().stream().map(ModelFacet::number).forEach(titles::add);
    text.heading(2, facet.title());
    text.table(titles, facet.aspects().stream().map(aspect -> accuracies(facet, aspect)).toList());
  }

  private static List<String> accuracies(ModelFacet facet, Aspect aspect) {
    List<String> cells = new ArrayList<>();
    cells.add(aspect.name());
    cells.add(Figures.percent(facet.chance(aspect)));
    facet.models().stream()
        .map(model -> facet.finding(model, aspect).map(ComparisonSummary::accuracy))
        .map(accuracy -> accuracy.orElse("not asked"))
        .forEach(cells::add);
    return cells;
  }

  private static String accuracy(Finding finding) {
    return finding.accuracy().isEmpty()
        ? "unanswered"
        : "%s (%s)"
            .formatted(Figures.percent(finding.accuracy()), Figures.interval(finding.interval()));
  }

  private void differences() {
    text.heading(2, "Compared with the first");
    text.paragraph(
        "Each model and %s, on the questions that both answered in the same mode, tested by picture (exact sign-flip test, p-values corrected with Holm's method over all %s). *Before* is the first model, *after* the one that is named."
            .formatted(
                Markdown.quoted(comparison.models().get(0)),
                Figures.count(comparison.tests(), "row")));
    if (comparison.tests() > 0) {
      text.table(
          with("model", Summary.CHANGES),
          comparison.pairs().stream().flatMap(this::changes).toList());
    }
    text.table(
        List.of(
            "model",
            "compared on",
            "unanswered by either",
            "asked of the first alone",
            "asked of this alone"),
        comparison.pairs().stream().map(this::questions).toList());
  }

  private Stream<List<String>> changes(ModelPair pair) {
    return pair.changes().stream()
        .map(change -> with(number(pair.other()), Summary.change(change)));
  }

  private List<String> questions(ModelPair pair) {
    int items = pair.changes().stream().mapToInt(Change::items).sum();
    return List.of(
        number(pair.other()),
        Figures.count(items, "question"),
        String.valueOf(pair.unanswered()),
        String.valueOf(pair.onlyFirst()),
        String.valueOf(pair.onlyOther()));
  }

  private void figures(ModelFacet facet) {
    text.heading(2, facet.title() + ", all figures");
    text.table(
        with("model", Summary.TITLES),
        facet.aspects().stream().flatMap(aspect -> figures(facet, aspect)).toList());
  }

  private static Stream<List<String>> figures(ModelFacet facet, Aspect aspect) {
    return facet.models().stream()
        .flatMap(
            model ->
                facet.finding(model, aspect).stream()
                    .map(found -> with(ModelFacet.number(model), Summary.figures(found))));
  }

  private void remarks(List<String> remarks) {
    if (!remarks.isEmpty()) {
      text.heading(2, "What to know of these figures");
      text.list(remarks.stream().map(Markdown::quoted).toList());
    }
  }

  private String number(String model) {
    return ModelFacet.number(comparison.models().indexOf(model));
  }

  private static List<String> with(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }
}

package org.emma.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emma.diagnose.Change;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Interval;
import org.emma.diagnose.ModelComparison;
import org.emma.scene.Aspect;

/** Shows on the console what several models see, aspect by model, in at most a hundred columns. */
final class ComparisonLines {

  private static final int COLUMNS = 100;
  private static final String GAP = "  ";

  private final ModelComparison comparison;
  private final List<String> lines = new ArrayList<>();

  private ComparisonLines(ModelComparison comparison) {
    this.comparison = comparison;
  }

  static List<String> of(String suite, ModelComparison comparison, List<String> remarks) {
    ComparisonLines lines = new ComparisonLines(comparison);
    lines.begin(suite);
    ModelFacet.of(comparison).forEach(lines::table);
    lines.difference();
    remarks.forEach(remark -> lines.wrapped(remark, GAP));
    return lines.lines;
  }

  private void begin(String suite) {
    List<String> models = comparison.models();
    lines.add("%s: %,d models side by side".formatted(suite, models.size()));
    for (int model = 0; model < models.size(); model++) {
      wrapped(ModelFacet.number(model) + " " + models.get(model), GAP);
    }
  }

  private void table(ModelFacet facet) {
    List<Aspect> aspects = facet.aspects();
    wrapped(
        "%s, %s questions per aspect, chance %s: right answers in %%, with 95 %% interval"
            .formatted(
                facet.title(),
                Figures.range(facet.findings().mapToInt(finding -> finding.counts().total())),
                Figures.percentRange(facet.findings().mapToDouble(Finding::chance))),
        "");
    int name = aspects.stream().mapToInt(aspect -> aspect.name().length()).max().orElse(0);
    int cell =
        facet.models().stream()
            .flatMap(model -> aspects.stream().map(aspect -> cell(facet, model, aspect)))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int fit = Math.max(1, (COLUMNS - name) / (cell + GAP.length()));
    for (int from = 0; from < facet.models().size(); from += fit) {
      int to = Math.min(facet.models().size(), from + fit);
      block(facet, facet.models().subList(from, to), name, cell);
    }
  }

  private void block(ModelFacet facet, List<Integer> models, int name, int cell) {
    lines.add(row("", models.stream().map(ModelFacet::number), name, cell));
    for (Aspect aspect : facet.aspects()) {
      lines.add(
          row(aspect.name(), models.stream().map(model -> cell(facet, model, aspect)), name, cell));
    }
  }

  private static String row(String name, Stream<String> cells, int nameWidth, int cellWidth) {
    return (pad(name, nameWidth) + cells.map(cell -> GAP + pad(cell, cellWidth)).collect(joining()))
        .stripTrailing();
  }

  private static String pad(String words, int width) {
    return words + " ".repeat(width - words.length());
  }

  /** Returns accuracy and interval, and a sign where it differs from the first model's. */
  private static String cell(ModelFacet facet, int model, Aspect aspect) {
    return facet
        .finding(model, aspect)
        .map(
            finding ->
                figures(finding)
                    + facet.change(model, aspect).map(ComparisonLines::sign).orElse(""))
        .orElse("");
  }

  private static String figures(Finding finding) {
    if (finding.accuracy().isEmpty()) {
      return "  –";
    }
    Interval interval = finding.interval();
    return String.format(
        Locale.ROOT,
        "%3.0f %.0f-%.0f",
        100 * finding.accuracy().getAsDouble(),
        100 * interval.lower(),
        100 * interval.upper());
  }

  private static String sign(Change change) {
    return change.improved() ? " +" : change.worsened() ? " -" : "";
  }

  private void difference() {
    if (comparison.tests() > 0) {
      wrapped(
          "+ and - differ from [1] on the questions that both answered: paired by question, tested by picture, p-values corrected (Holm) over %s"
              .formatted(Figures.count(comparison.tests(), "comparison")),
          "");
    }
  }

  /** Adds words in as many lines as they take; what follows the first is indented. */
  private void wrapped(String words, String indent) {
    StringBuilder line = new StringBuilder(indent);
    boolean begun = false;
    for (String word : words.split(" ", -1)) {
      if (begun && line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(indent + GAP + GAP);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    lines.add(line.toString());
  }
}

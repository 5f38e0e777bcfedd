package org.emma.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.emma.diagnose.Clustered.Kind;
import org.emma.diagnose.sequential.SequentialTables;

/** Prints the tables of {@code docs/statistics.md}: simulated coverage, errors and sample sizes. */
final class StatisticsTables {

  private record Row(int images, int questions, double correlation) {

    static List<Row> over(List<Integer> images) {
      List<Row> rows = new ArrayList<>();
      for (int least : images) {
        for (int questions : List.of(1, 2, 5, 10, 20)) {
          for (double correlation : List.of(0.0, 0.1, 0.3, 0.5)) {
            if (questions > 1 || correlation == 0) {
              rows.add(new Row(least, questions, correlation));
            }
          }
        }
      }
      return rows;
    }
  }

  private StatisticsTables() {}

  public static void main(String[] args) {
    List<Row> least =
        Row.over(List.of(50)).stream()
            .map(
                row ->
                    new Row(
                        Math.max(50, 200 / row.questions()), row.questions(), row.correlation()))
            .toList();
    coverage("Beta-binomial, from 200 questions about 50 pictures", Kind.BETA_BINOMIAL, least);
    coverage("Latent normal", Kind.LATENT_NORMAL, least);
    coverage("Beta-binomial, more pictures", Kind.BETA_BINOMIAL, Row.over(List.of(200)));
    coverage("Below: 20 pictures", Kind.BETA_BINOMIAL, Row.over(List.of(20)));
    coverage("Below: 30 pictures", Kind.BETA_BINOMIAL, Row.over(List.of(30)));
    coverage(
        "Shared fate, 50 and 200 pictures",
        Kind.SHARED_FATE,
        Row.over(List.of(50, 200)).stream()
            .filter(row -> List.of(5, 20).contains(row.questions()) && row.correlation() > 0)
            .toList());
    verdicts(least);
    paired();
    sizes();
    System.out.printf("%n### Examining until the verdict stands%n%n");
    SequentialTables.main(args);
  }

  private static void coverage(String title, Kind kind, List<Row> rows) {
    head(title, "pictures | questions each | correlation", Coverage.ACCURACIES);
    rows.parallelStream()
        .map(
            row ->
                line(
                    "%d | %d | %s".formatted(row.images(), row.questions(), row.correlation()),
                    Coverage.ACCURACIES.stream()
                        .map(
                            accuracy ->
                                Coverage.ofIntervals(
                                    kind,
                                    row.images(),
                                    row.questions(),
                                    accuracy,
                                    row.correlation()))
                        .map(StatisticsTables::percent)
                        .toList()))
        .toList()
        .forEach(System.out::println);
  }

  private static void verdicts(List<Row> rows) {
    head(
        "False verdicts within / beyond at a confidence of 0.95, model on the tolerance",
        "pictures | questions each | correlation",
        Coverage.ACCURACIES);
    rows.parallelStream()
        .map(
            row ->
                line(
                    "%d | %d | %s".formatted(row.images(), row.questions(), row.correlation()),
                    Coverage.ACCURACIES.stream()
                        .map(
                            accuracy ->
                                Coverage.of(
                                    Kind.BETA_BINOMIAL,
                                    Coverage.RUNS,
                                    row.images(),
                                    row.questions(),
                                    accuracy,
                                    row.correlation()))
                        .map(c -> percent(c.falselyWithin()) + " / " + percent(c.falselyBeyond()))
                        .toList()))
        .toList()
        .forEach(System.out::println);
  }

  private static void paired() {
    List<Double> correlations = List.of(0.0, 0.1, 0.3, 0.5);
    head("False alarms of the paired test", "pictures | questions each | flips", correlations);
    for (int questions : List.of(1, 2, 5, 10, 20)) {
      for (double flips : List.of(0.05, 0.2)) {
        int pictures = Math.max(50, 200 / questions);
        System.out.println(
            line(
                "%d | %d | %s".formatted(pictures, questions, flips),
                correlations.stream()
                    .map(c -> new PairedSimulation(pictures, questions, flips, 0.5, c))
                    .map(simulation -> percent(simulation.alarms(Coverage.RUNS)))
                    .toList()));
      }
    }
    head(
        "The same, one model seeing pictures wholly",
        "pictures | questions each | accuracy",
        correlations);
    for (int pictures : List.of(50, 200)) {
      for (double accuracy : List.of(0.7, 0.95)) {
        System.out.println(
            line(
                "%d | 10 | %s".formatted(pictures, accuracy),
                correlations.stream()
                    .map(
                        c ->
                            PairedSimulation.lopsidedAlarms(
                                Coverage.RUNS, pictures, 10, accuracy, c))
                    .map(StatisticsTables::percent)
                    .toList()));
      }
    }
  }

  private static void sizes() {
    SampleSize usual = SampleSize.usual();
    List<Double> distances = List.of(-0.1, -0.05, -0.025, 0.025, 0.05, 0.1);
    head("Images that decide", "tolerance | questions each, correlation", distances);
    for (double tolerance : List.of(0.75, 0.85, 0.9)) {
      for (SampleSize size : List.of(usual, usual.asking(5, 0.2))) {
        System.out.println(
            line(
                "%s | %.0f, %s".formatted(tolerance, size.questionsPerImage(), size.correlation()),
                distances.stream()
                    .map(
                        distance ->
                            tolerance + distance > 1
                                ? OptionalInt.empty()
                                : size.imagesToDecide(tolerance, tolerance + distance))
                    .map(images -> images.isPresent() ? "%,d".formatted(images.getAsInt()) : "–")
                    .toList()));
      }
    }
    List<Integer> images = List.of(50, 100, 200, 500, 1000, 2000);
    head("What can be detected", "what", images);
    for (double tolerance : List.of(0.75, 0.85, 0.9)) {
      System.out.println(
          line(
              "within %s from".formatted(tolerance),
              images.stream().map(n -> share(usual.leastWithin(tolerance, n))).toList()));
      System.out.println(
          line(
              "beyond %s up to".formatted(tolerance),
              images.stream().map(n -> share(usual.greatestBeyond(tolerance, n))).toList()));
    }
    for (double flips : List.of(0.1, 0.2, 0.3)) {
      System.out.println(
          line(
              "change, %s flipped".formatted(flips),
              images.stream().map(n -> share(usual.leastChange(flips, n))).toList()));
    }
  }

  private static void head(String title, String rows, List<?> columns) {
    System.out.printf("%n### %s%n%n", title);
    System.out.println(line(rows, columns));
    System.out.println("|---".repeat(rows.split("\\|").length + columns.size()) + "|");
  }

  private static String line(String row, List<?> cells) {
    return cells.stream()
        .map(String::valueOf)
        .collect(Collectors.joining(" | ", "| " + row + " | ", " |"));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String share(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : "–";
  }
}

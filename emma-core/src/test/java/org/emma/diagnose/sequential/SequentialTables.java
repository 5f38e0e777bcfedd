package org.emma.diagnose.sequential;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.emma.diagnose.Clustered.Kind;

/** Prints the sequential table of {@code docs/statistics.md}. */
public final class SequentialTables {

  private record Row(int pictures, int questions, double correlation, double tolerance) {}

  private SequentialTables() {}

  /** Prints it. */
  public static void main(String[] args) {
    List<Double> distances = List.of(-0.2, -0.1, -0.05, -0.025, 0.0, 0.025, 0.05, 0.1);
    List<Row> rows =
        List.of(
            new Row(1500, 1, 0, 0.75),
            new Row(1500, 1, 0, 0.85),
            new Row(1500, 1, 0, 0.9),
            new Row(200, 1, 0, 0.85),
            new Row(1500, 5, 0, 0.85),
            new Row(1500, 5, 0.3, 0.85),
            new Row(100, 5, 0.3, 0.85),
            new Row(100, 10, 0.5, 0.85));
    System.out.println(
        "| images | questions each, correlation | tolerance | fixed sample | "
            + distances.stream().map("%+.3f"::formatted).collect(Collectors.joining(" | "))
            + " |");
    System.out.println("|---".repeat(4 + distances.size()) + "|");
    rows.parallelStream().map(row -> line(row, distances)).toList().forEach(System.out::println);
  }

  private static String line(Row row, List<Double> distances) {
    double fixed =
        SequentialSimulation.fixedCalls(row.tolerance(), row.questions(), row.correlation());
    return distances.stream()
        .map(distance -> cell(row, distance, fixed))
        .collect(
            Collectors.joining(
                " | ",
                String.format(
                    Locale.ROOT,
                    "| %,d | %d, %s | %s | %,.0f | ",
                    row.pictures(),
                    row.questions(),
                    row.correlation(),
                    row.tolerance(),
                    fixed),
                " |"));
  }

  private static String cell(Row row, double distance, double fixed) {
    SequentialSimulation simulation =
        SequentialSimulation.of(
            Kind.BETA_BINOMIAL,
            2_000,
            row.pictures(),
            row.questions(),
            row.correlation(),
            row.tolerance(),
            row.tolerance() + distance);
    return String.format(
        Locale.ROOT,
        "%,.0f (%.1fx); %.1f / %.1f",
        simulation.calls(),
        fixed / simulation.calls(),
        100 * simulation.within(),
        100 * simulation.beyond());
  }
}

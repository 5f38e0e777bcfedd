package org.emma.diagnose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads a figure that another program computed: {@code reference.csv} by SciPy and {@code holm.csv}
 * by R, from the code beside them.
 *
 * @param figure what was computed
 * @param arguments of what
 * @param values the figures
 */
record Reference(String figure, List<String> arguments, List<Double> values) {

  static List<Reference> in(String file, String figure) {
    try (InputStream lines =
        Objects.requireNonNull(Reference.class.getResourceAsStream("/statistics/" + file))) {
      return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(","))
          .filter(fields -> fields[0].equals(figure))
          .map(fields -> new Reference(figure, words(fields[1]), values(fields[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double value() {
    return values.get(0);
  }

  int[] integers() {
    return arguments.stream().mapToInt(Integer::parseInt).toArray();
  }

  double[] numbers() {
    return arguments.stream().mapToDouble(Double::parseDouble).toArray();
  }

  /** Returns the tallies that follow the first argument. */
  List<Tally> tallies() {
    return arguments.stream()
        .skip(1)
        .map(tally -> tally.split("/"))
        .map(tally -> new Tally(Integer.parseInt(tally[0]), Integer.parseInt(tally[1])))
        .toList();
  }

  @Override
  public String toString() {
    return figure + " of " + String.join(" ", arguments);
  }

  private static List<String> words(String field) {
    return Arrays.asList(field.split(" "));
  }

  private static List<Double> values(String field) {
    return words(field).stream().map(Double::valueOf).toList();
  }
}

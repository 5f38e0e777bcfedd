package org.emma.junit.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.junit.Constants;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds parameters whose names are nearly those of the engine. */
final class Mistyped {

  private static final String OURS = "emma.";

  /** More letters than that apart, a name is another's. */
  private static final int FURTHEST = 3;

  private static final Set<String> KNOWN = Set.copyOf(known());

  private Mistyped() {}

  /** Returns a warning for every name that begins like the engine's and is nearly one of them. */
  static List<String> warnings(Set<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(OURS) && !KNOWN.contains(name))
        .sorted()
        .flatMap(name -> nearest(name).map(known -> warning(name, known)).stream())
        .toList();
  }

  private static String warning(String name, String known) {
    return "There is no parameter %s, so it has no effect: did you mean %s?".formatted(name, known);
  }

  private static Optional<String> nearest(String name) {
    return KNOWN.stream()
        .filter(known -> distance(name, known) <= FURTHEST)
        .sorted()
        .min((one, other) -> Integer.compare(distance(name, one), distance(name, other)));
  }

  /** How many letters have to be added, dropped or replaced (Levenshtein, 1966). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  private static List<String> known() {
    return Stream.of(Constants.class.getFields())
        .filter(field -> !field.getName().endsWith("_DEFAULT"))
        .flatMap(field -> ReflectionSupport.tryToReadFieldValue(field, null).toOptional().stream())
        .map(String::valueOf)
        .toList();
  }
}

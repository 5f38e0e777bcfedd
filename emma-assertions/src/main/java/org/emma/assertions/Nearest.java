package org.emma.assertions;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Nearest {

  private Nearest() {}

  /**
   * Returns {@code ; did you mean "color"?}, with the name that takes the fewest insertions,
   * deletions and replacements of characters; nothing if that is more than a third of them.
   */
  static String hint(String name, Collection<String> names) {
    Optional<String> nearest =
        names.stream()
            .filter(one -> 3 * distance(name, one) <= Math.max(name.length(), one.length()))
            .min(Comparator.comparingInt(one -> distance(name, one)));
    return nearest.map("; did you mean \"%s\"?"::formatted).orElse("");
  }

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
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}

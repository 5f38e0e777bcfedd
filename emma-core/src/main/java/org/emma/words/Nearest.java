package org.emma.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant, for messages about names that do not exist. */
public final class Nearest {

  private Nearest() {}

  /**
   * Returns {@code ; did you mean "color"?} with the nearest name, or nothing where none is near.
   */
  public static String hint(String name, Collection<String> names) {
    return to(name, names).map("; did you mean \"%s\"?"::formatted).orElse("");
  }

  /**
   * Returns the name that takes the fewest insertions, deletions and replacements of characters
   * (Levenshtein, 1966); empty if that is more than a third of them.
   */
  public static Optional<String> to(String name, Collection<String> names) {
    return names.stream()
        .filter(one -> 3 * distance(name, one) <= Math.max(name.length(), one.length()))
        .min(
            Comparator.<String>comparingInt(one -> distance(name, one))
                .thenComparing(Comparator.naturalOrder()));
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

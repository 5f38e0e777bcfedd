package org.emma.diagnose;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares two diagnoses of the same questions, such as before and after a treatment: paired by
 * question, and tested by picture. {@link ModelComparison} sets several models side by side.
 */
public final class Comparison {

  private Comparison() {}

  /**
   * Compares each aspect, form and mode of which questions were answered both times, in the order
   * of the first diagnosis. Unanswered questions are in no figure.
   *
   * <p>Each change is tested with the exact sign-flip test over pictures; p-values are corrected
   * over the whole list with Holm's method.
   *
   * @throws IllegalArgumentException if a diagnosis holds an item twice
   */
  public static List<Change> of(Diagnosis before, Diagnosis after) {
    return Pairing.changes(Pairing.of(before, after));
  }

  /**
   * Returns changes of several comparisons, in the given order, with p-values corrected over all of
   * them with Holm's method.
   */
  public static List<Change> adjusted(List<Change> changes) {
    double[] adjusted = Holm.adjust(changes.stream().mapToDouble(Change::pValue).toArray());
    return IntStream.range(0, adjusted.length)
        .mapToObj(i -> changes.get(i).withAdjustedPValue(adjusted[i]))
        .toList();
  }
}

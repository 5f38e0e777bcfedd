package org.emma.diagnose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects p-values for how many there are, so that the chance of any false alarm among them stays
 * at the level of one (Holm, "A simple sequentially rejective multiple test procedure", 1979).
 */
final class Holm {

  private Holm() {}

  /** Returns the corrected p-values, in the given order. */
  static double[] adjust(double[] pValues) {
    List<Integer> smallestFirst =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .toList();
    double[] adjusted = new double[pValues.length];
    double largest = 0;
    for (int rank = 0; rank < pValues.length; rank++) {
      int i = smallestFirst.get(rank);
      largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[i]));
      adjusted[i] = largest;
    }
    return adjusted;
  }
}

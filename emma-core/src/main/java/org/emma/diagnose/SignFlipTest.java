package org.emma.diagnose;

/**
 * Tests whether differences are more than chance explains, when each picture's difference could as
 * well have had the other sign: Fisher's randomization test of paired differences, over pictures.
 *
 * <p>The distribution of the sum under all sign assignments is enumerated exactly. With one
 * question per picture every difference is -1, 0 or 1, and the test is McNemar's exact test.
 */
final class SignFlipTest {

  private SignFlipTest() {}

  /**
   * Returns the two-sided probability of a sum at least as far from 0 as the observed one.
   *
   * @param differences one per picture: how many more questions were right after than before
   */
  static double pValue(int[] differences) {
    int observed = 0;
    int total = 0;
    for (int difference : differences) {
      observed += difference;
      total += Math.abs(difference);
    }
    double[] probability = ofPositivePart(differences, total);
    double tail = 0;
    for (int positive = 0; positive <= total; positive++) {
      if (Math.abs(2 * positive - total) >= Math.abs(observed)) {
        tail += probability[positive];
      }
    }
    return Math.min(1, tail);
  }

  /** The probability of each sum of those magnitudes that come out positive, from 0 to total. */
  private static double[] ofPositivePart(int[] differences, int total) {
    double[] probability = new double[total + 1];
    probability[0] = 1;
    int reached = 0;
    for (int difference : differences) {
      int magnitude = Math.abs(difference);
      if (magnitude == 0) {
        continue;
      }
      reached += magnitude;
      for (int sum = reached; sum >= 0; sum--) {
        double flipped = sum >= magnitude ? probability[sum - magnitude] : 0;
        probability[sum] = (probability[sum] + flipped) / 2;
      }
    }
    return probability;
  }
}

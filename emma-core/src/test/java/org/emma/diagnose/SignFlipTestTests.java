package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SignFlipTestTests {

  private static final Offset<Double> EXACTLY = within(1e-12);

  /**
   * From Python's {@code itertools.product((1, -1), repeat=n)} over all signs, counting those whose
   * sum is at least as far from 0.
   */
  @Test
  void it_counts_the_signs_whose_sum_is_as_far_from_0() {
    assertThat(SignFlipTest.pValue(new int[] {3, -1, 2, 0, 4, 1, -2, 5}))
        .isCloseTo(0.171875, EXACTLY);
    assertThat(SignFlipTest.pValue(new int[] {2, 2, 2, 2, 2})).isCloseTo(0.0625, EXACTLY);
    assertThat(SignFlipTest.pValue(new int[] {-3, -1, -4, -1, -5, -9, -2, -6, 5, 3, -5, -8}))
        .isCloseTo(0.037109375, EXACTLY);
  }

  @Test
  void it_equals_the_enumeration_of_all_signs() {
    SplittableRandom random = new SplittableRandom(5);
    for (int run = 0; run < 300; run++) {
      int[] differences = random.ints(random.nextInt(1, 11), -6, 7).toArray();
      assertThat(SignFlipTest.pValue(differences))
          .as(Arrays.toString(differences))
          .isCloseTo(byEnumeration(differences), EXACTLY);
    }
  }

  @Test
  void with_one_question_per_picture_it_is_McNemars_exact_test() {
    for (int lost = 0; lost <= 15; lost++) {
      for (int won = 0; won <= 15; won++) {
        int[] differences = new int[lost + won + 20];
        Arrays.fill(differences, 0, lost, -1);
        Arrays.fill(differences, lost, lost + won, 1);
        double mcNemar = mcNemar(lost, won);
        assertThat(SignFlipTest.pValue(differences))
            .as("%d lost, %d won", lost, won)
            .isCloseTo(mcNemar, EXACTLY);
      }
    }
  }

  @Test
  void no_difference_is_no_evidence() {
    assertThat(SignFlipTest.pValue(new int[0])).isEqualTo(1);
    assertThat(SignFlipTest.pValue(new int[] {0, 0, 0})).isEqualTo(1);
    assertThat(SignFlipTest.pValue(new int[] {1, -1})).isEqualTo(1);
  }

  @Test
  void it_stands_thousands_of_pictures() {
    int[] differences = new int[5_000];
    Arrays.fill(differences, 0, 2_600, 3);
    Arrays.fill(differences, 2_600, 5_000, -3);
    double mcNemar = mcNemar(2_400, 2_600);

    assertThat(SignFlipTest.pValue(differences)).isCloseTo(mcNemar, within(1e-9));
  }

  private static double mcNemar(int lost, int won) {
    double tail =
        BinomialDistribution.of(lost + won, 0.5).cumulativeProbability(Math.min(lost, won));
    return Math.min(1, 2 * tail);
  }

  private static double byEnumeration(int[] differences) {
    int observed = Math.abs(Arrays.stream(differences).sum());
    int assignments = 1 << differences.length;
    int asFar = 0;
    for (int signs = 0; signs < assignments; signs++) {
      int sum = 0;
      for (int i = 0; i < differences.length; i++) {
        sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
      }
      if (Math.abs(sum) >= observed) {
        asFar++;
      }
    }
    return (double) asFar / assignments;
  }
}

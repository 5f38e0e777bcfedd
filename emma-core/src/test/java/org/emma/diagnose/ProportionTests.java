package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Reference values come from SciPy 1.17:
 *
 * <pre>
 * from scipy import stats
 * from scipy.optimize import brentq
 * import numpy as np
 *
 * stats.binomtest(170, 200).proportion_ci(.95, method='wilson')
 * stats.binomtest(182, 200, alternative='greater').proportion_ci(.95, method='exact')
 *
 * def wilson(p, n, q):  # by its definition, not by the closed form
 *     f = lambda x: (p - x)**2 - q*q*x*(1 - x)/n
 *     return (0. if p == 0 else brentq(f, 1e-15, p - 1e-15), 1. if p == 1 else brentq(f, p + 1e-15, 1 - 1e-15))
 *
 * def by_image(tallies, confidence):
 *     y = np.array([a for a, _ in tallies], float); m = np.array([b for _, b in tallies], float)
 *     k = len(y); size = m.mean()
 *     w = np.r_[np.ones(k), .5, .5]; Y = np.r_[y, size, 0]; M = np.r_[m, size, size]
 *     p = np.sum(w*Y)/np.sum(w*M); e = Y - p*M
 *     v = k/(k-1)*np.sum(w*e*e)/np.sum(w*M)**2
 *     effect = max(1, v/(p*(1-p)/np.sum(w*M)))
 *     n = m.sum()/effect*(stats.norm.ppf(confidence)/stats.t.ppf(confidence, k-1))**2; x = y.sum()/m.sum()*n
 *     return (effect, wilson(y.sum()/m.sum(), m.sum()/effect, stats.t.ppf(.5 + confidence/2, k-1)),
 *         stats.beta.ppf(1 - confidence, x, n - x + 1), stats.beta.ppf(confidence, x + 1, n - x))
 * </pre>
 */
class ProportionTests {

  private static final Offset<Double> EXACTLY = within(1e-9);

  /** 27 of 40 right about 10 pictures. */
  private static final List<Tally> UNEVEN =
      List.of(
          new Tally(4, 4),
          new Tally(3, 4),
          new Tally(0, 4),
          new Tally(4, 4),
          new Tally(2, 4),
          new Tally(4, 4),
          new Tally(1, 2),
          new Tally(5, 6),
          new Tally(0, 3),
          new Tally(4, 5));

  @Nested
  class With_one_question_per_picture {

    @Test
    void the_interval_is_Wilsons() {
      assertInterval(oneEach(170, 200).interval(0.95), 0.7939442071583334, 0.89286406437758);
      assertInterval(oneEach(20, 20).interval(0.95), 0.8388748419471808, 1);
      assertInterval(oneEach(0, 20).interval(0.95), 0, 0.16112515805281935);
    }

    @Test
    void it_equals_the_librarys_for_every_count() {
      for (int answers = 1; answers <= 40; answers++) {
        for (int right = 0; right <= answers; right++) {
          var expected = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(answers, right, 0.1);
          assertInterval(
              oneEach(right, answers).interval(0.9),
              expected.getLowerBound(),
              expected.getUpperBound());
        }
      }
    }

    @Test
    void one_sided_bounds_are_Clopper_and_Pearsons() {
      assertThat(oneEach(182, 200).lowerBound(0.95)).isCloseTo(0.8694609520255056, EXACTLY);
      assertThat(oneEach(182, 200).upperBound(0.95)).isCloseTo(0.9410212690582337, EXACTLY);
    }

    private Proportion oneEach(int right, int answers) {
      List<Tally> tallies = new ArrayList<>(Collections.nCopies(right, new Tally(1, 1)));
      tallies.addAll(Collections.nCopies(answers - right, new Tally(0, 1)));
      return Proportion.of(tallies);
    }
  }

  @Nested
  class With_several_questions_per_picture {

    @Test
    void answers_count_for_less_where_pictures_differ() {
      Proportion uneven = Proportion.of(UNEVEN);

      assertThat(uneven.designEffect()).isCloseTo(2.592940903285731, EXACTLY);
      assertInterval(uneven.interval(0.95), 0.3936160418115673, 0.8692009853083913);
      assertThat(uneven.lowerBound(0.95)).isCloseTo(0.403910128392834, EXACTLY);
      assertThat(uneven.upperBound(0.95)).isCloseTo(0.8797114925318008, EXACTLY);
      assertInterval(uneven.interval(0.9), 0.44315358616477957, 0.8442436322156808);
    }

    @Test
    void they_never_count_for_more_than_independent_ones() {
      Proportion even = Proportion.of(Collections.nCopies(20, new Tally(3, 4)));

      assertThat(even.designEffect()).isEqualTo(1);
    }

    @Test
    void they_are_not_taken_for_independent_because_all_are_right() {
      Proportion perfect = Proportion.of(Collections.nCopies(12, new Tally(5, 5)));

      assertInterval(perfect.interval(0.95), 0.6942544153109149, 1);
      assertThat(perfect.lowerBound(0.95)).isCloseTo(0.7227817139288552, EXACTLY);
      assertThat(perfect.upperBound(0.95)).isEqualTo(1);
    }

    @Test
    void a_single_picture_tells_nothing_about_others() {
      Proportion single = Proportion.of(List.of(new Tally(9, 10)));

      assertInterval(single.interval(0.95), 0, 1);
      assertThat(single.lowerBound(0.95)).isZero();
      assertThat(single.upperBound(0.95)).isEqualTo(1);
    }

    @Test
    void more_pictures_of_the_kind_narrow_the_bounds_and_keep_the_share() {
      Proportion uneven = Proportion.of(UNEVEN);
      Proportion more = uneven.over(40);

      assertThat(more.share()).isEqualTo(uneven.share());
      assertThat(more.answers()).isEqualTo(160);
      assertThat(more.lowerBound(0.95)).isGreaterThan(uneven.lowerBound(0.95));
      assertThat(more.upperBound(0.95)).isLessThan(uneven.upperBound(0.95));
    }
  }

  private static void assertInterval(Interval interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, EXACTLY);
    assertThat(interval.upper()).isCloseTo(upper, EXACTLY);
  }
}

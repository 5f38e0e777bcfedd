package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the figures are is compared to other programs in {@link ReferenceTests}. */
class ProportionTests {

  @Nested
  class With_one_question_per_picture {

    @Test
    void the_interval_is_Wilsons_but_for_a_correction_of_less_than_a_point() {
      for (int right = 100; right <= 200; right++) {
        var wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(200, right, 0.05);
        Interval interval = oneEach(right, 200).interval(0.95);

        assertThat(interval.lower()).isCloseTo(wilson.getLowerBound(), within(0.01));
        assertThat(interval.upper()).isCloseTo(wilson.getUpperBound(), within(0.01));
      }
    }

    @Test
    void it_is_the_same_for_right_and_wrong() {
      Interval right = oneEach(47, 50).interval(0.95);
      Interval wrong = oneEach(3, 50).interval(0.95);

      assertThat(right.lower()).isCloseTo(1 - wrong.upper(), within(1e-12));
      assertThat(right.upper()).isCloseTo(1 - wrong.lower(), within(1e-12));
    }

    @Test
    void one_sided_bounds_are_Clopper_and_Pearsons() {
      var library = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(200, 182, 0.1);

      assertThat(oneEach(182, 200).lowerBound(0.95))
          .isCloseTo(library.getLowerBound(), within(1e-9));
      assertThat(oneEach(182, 200).upperBound(0.95))
          .isCloseTo(library.getUpperBound(), within(1e-9));
    }

    @Test
    void nothing_right_or_nothing_wrong_is_never_excluded() {
      assertThat(oneEach(20, 20).interval(0.95).upper()).isEqualTo(1);
      assertThat(oneEach(0, 20).interval(0.95).lower()).isZero();
      assertThat(oneEach(20, 20).upperBound(0.95)).isEqualTo(1);
      assertThat(oneEach(0, 20).lowerBound(0.95)).isZero();
    }

    private Proportion oneEach(int right, int answers) {
      List<Tally> tallies = new ArrayList<>(Collections.nCopies(right, new Tally(1, 1)));
      tallies.addAll(Collections.nCopies(answers - right, new Tally(0, 1)));
      return Proportion.of(tallies);
    }
  }

  @Nested
  class With_several_questions_per_picture {

    private final Proportion uneven =
        Proportion.of(List.of(new Tally(4, 4), new Tally(0, 4), new Tally(4, 5), new Tally(1, 3)));

    @Test
    void answers_count_for_less_where_pictures_differ() {
      List<Tally> alike = Collections.nCopies(40, new Tally(3, 4));
      List<Tally> differing = new ArrayList<>(Collections.nCopies(30, new Tally(4, 4)));
      differing.addAll(Collections.nCopies(10, new Tally(0, 4)));

      assertThat(width(differing)).isGreaterThan(1.8 * width(alike));
    }

    @Test
    void they_never_count_for_more_than_independent_ones() {
      Proportion even = Proportion.of(Collections.nCopies(20, new Tally(3, 4)));

      assertThat(even.fate().correlation()).isZero();
    }

    @Test
    void they_are_not_taken_for_independent_because_all_are_right() {
      Proportion perfect = Proportion.of(Collections.nCopies(12, new Tally(5, 5)));
      Proportion independent = Proportion.of(Collections.nCopies(60, new Tally(1, 1)));

      assertThat(perfect.lowerBound(0.95)).isLessThan(independent.lowerBound(0.95) - 0.1);
      assertThat(perfect.upperBound(0.95)).isEqualTo(1);
    }

    @Test
    void a_single_picture_tells_nothing_about_others() {
      Proportion single = Proportion.of(List.of(new Tally(9, 10)));

      assertThat(single.interval(0.95)).isEqualTo(new Interval(0, 1, 0.95));
      assertThat(single.lowerBound(0.95)).isZero();
      assertThat(single.upperBound(0.95)).isEqualTo(1);
    }

    @Test
    void more_pictures_of_the_kind_narrow_the_bounds_and_keep_the_share() {
      Proportion more = uneven.over(40);

      assertThat(more.share()).isEqualTo(uneven.share());
      assertThat(more.answers()).isEqualTo(160);
      assertThat(more.lowerBound(0.95)).isGreaterThan(uneven.lowerBound(0.95));
      assertThat(more.upperBound(0.95)).isLessThan(uneven.upperBound(0.95));
    }

    private double width(List<Tally> tallies) {
      Interval interval = Proportion.of(tallies).interval(0.95);
      return interval.upper() - interval.lower();
    }
  }
}

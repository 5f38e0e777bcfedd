package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.emma.diagnose.Clustered.Kind;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTests {

  private static final int RUNS = 1_000;

  /** Five points: three standard errors of 1,000 runs, and what the approximation is off by. */
  private static final double ROUGHLY = 0.05;

  private final SampleSize usual = SampleSize.usual();

  @ParameterizedTest(name = "tolerance {0}, accuracy {1}, {2} questions each, correlation {3}")
  @CsvSource({"0.85, 0.9, 1, 0", "0.85, 0.75, 1, 0", "0.75, 0.85, 5, 0.2", "0.9, 0.8, 5, 0.3"})
  void so_many_pictures_decide_as_often_as_asked_for(
      double tolerance, double accuracy, int questions, double correlation) {
    int images =
        usual.asking(questions, correlation).imagesToDecide(tolerance, accuracy).orElseThrow();
    Clustered population = Clustered.of(Kind.BETA_BINOMIAL, questions, accuracy, correlation);
    Bar bar = new Bar(tolerance, OptionalDouble.of(0.95));
    SplittableRandom random = new SplittableRandom(21);
    int decided = 0;
    for (int run = 0; run < RUNS; run++) {
      Outcome outcome = bar.outcome(Proportion.of(population.draw(random, images)));
      decided += outcome != Outcome.INCONCLUSIVE ? 1 : 0;
    }

    assertThat((double) decided / RUNS).isCloseTo(0.8, within(ROUGHLY));
  }

  @ParameterizedTest(name = "flips {0}, change {1}, {2} questions each")
  @CsvSource({"0.2, 0.08, 1", "0.3, 0.1, 1"})
  void so_many_pictures_show_a_change_as_often_as_asked_for(
      double flips, double change, int questions) {
    int images = usual.asking(questions, 0).imagesToCompare(flips, change).orElseThrow();
    double better = 0.5 + change / flips / 2;

    assertThat(new PairedSimulation(images, questions, flips, better, 0).alarms(RUNS))
        .isCloseTo(0.8, within(ROUGHLY));
  }

  @Test
  void what_pictures_can_show_is_what_needs_as_many() {
    double within = usual.leastWithin(0.85, 200).orElseThrow();
    double beyond = usual.greatestBeyond(0.85, 200).orElseThrow();
    double change = usual.leastChange(0.2, 200).orElseThrow();

    assertThat(usual.imagesToDecide(0.85, within)).hasValue(200);
    assertThat(usual.imagesToDecide(0.85, beyond)).hasValue(200);
    assertThat(usual.imagesToCompare(0.2, change)).hasValue(200);
    assertThat(within).isBetween(0.90, 0.92);
    assertThat(beyond).isBetween(0.77, 0.79);
  }

  @Test
  void questions_about_the_same_picture_save_less_than_they_cost() {
    int apart = usual.imagesToDecide(0.85, 0.9).orElseThrow();
    int shared = usual.asking(5, 0.2).imagesToDecide(0.85, 0.9).orElseThrow();

    assertThat(shared).isLessThan(apart).isGreaterThan(apart / 5);
  }

  @Test
  void more_power_and_more_confidence_need_more_pictures() {
    int images = usual.imagesToDecide(0.85, 0.9).orElseThrow();

    assertThat(usual.withPower(0.9).imagesToDecide(0.85, 0.9).orElseThrow()).isGreaterThan(images);
    assertThat(usual.withConfidence(0.99).imagesToDecide(0.85, 0.9).orElseThrow())
        .isGreaterThan(images);
  }

  @Test
  void what_no_number_of_pictures_shows_is_said_to_be_so() {
    assertThat(usual.imagesToDecide(0.85, 0.85)).isEmpty();
    assertThat(usual.imagesToDecide(0.85, 0.8501)).isEmpty();
    assertThat(usual.leastWithin(0.99, 20)).isEmpty();
    assertThat(usual.leastChange(0.01, 20)).isEmpty();
  }

  @Test
  void wishes_that_make_no_sense_are_refused() {
    assertThatThrownBy(() -> usual.asking(0.5, 0)).hasMessageContaining("give at least 1");
    assertThatThrownBy(() -> usual.asking(2, 1.5)).hasMessageContaining("correlation of 1.5");
    assertThatThrownBy(() -> usual.withPower(1)).hasMessageContaining("power of 1.0");
    assertThatThrownBy(() -> usual.withConfidence(95)).hasMessageContaining("confidence of 95");
    assertThatThrownBy(() -> usual.imagesToDecide(85, 0.9)).hasMessageContaining("tolerance of 85");
    assertThatThrownBy(() -> usual.imagesToCompare(0.1, 0.2))
        .hasMessageContaining("A change of 0.2 cannot come from 0.1 of the questions");
  }
}

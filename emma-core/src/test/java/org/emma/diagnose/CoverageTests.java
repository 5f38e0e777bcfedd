package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.emma.diagnose.Clustered.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Simulates examinations of models whose accuracy is known, and counts how often the statistics
 * keep their promise. Seeded; 10,000 runs put two standard errors at 0.4 points.
 */
class CoverageTests {

  /** From 200 questions about 50 pictures upwards, for accuracies from 0.5 to 0.95. */
  @ParameterizedTest(name = "{0} pictures, {1} questions each, correlation {2}")
  @CsvSource({
    "200, 1, 0",
    "100, 2, 0",
    "100, 2, 0.1",
    "100, 2, 0.3",
    "100, 2, 0.5",
    "50, 5, 0",
    "50, 5, 0.1",
    "50, 5, 0.3",
    "50, 5, 0.5",
    "50, 10, 0",
    "50, 10, 0.1",
    "50, 10, 0.3",
    "50, 10, 0.5",
    "50, 20, 0",
    "50, 20, 0.1",
    "50, 20, 0.3",
    "50, 20, 0.5",
    "500, 1, 0",
    "200, 2, 0.3",
    "100, 10, 0.1",
    "100, 20, 0.5"
  })
  void intervals_contain_the_accuracy_as_often_as_they_say(
      int pictures, int questions, double correlation) {
    SoftAssertions.assertSoftly(
        soft ->
            Coverage.ACCURACIES.forEach(
                accuracy ->
                    soft.assertThat(
                            Coverage.ofIntervals(
                                Kind.BETA_BINOMIAL, pictures, questions, accuracy, correlation))
                        .as("accuracy %s", accuracy)
                        .isBetween(0.935, 0.965)));
  }

  @ParameterizedTest(name = "{0} pictures, {1} questions each, correlation {2}")
  @CsvSource({"50, 5, 0.3", "50, 10, 0.5", "50, 20, 0.1"})
  void they_do_so_too_where_pictures_are_alike_in_another_way(
      int pictures, int questions, double correlation) {
    SoftAssertions.assertSoftly(
        soft ->
            Coverage.ACCURACIES.forEach(
                accuracy ->
                    soft.assertThat(
                            Coverage.ofIntervals(
                                Kind.LATENT_NORMAL, pictures, questions, accuracy, correlation))
                        .as("accuracy %s", accuracy)
                        .isBetween(0.935, 0.965)));
  }

  /** Each verdict may be false in 5 % of cases; 2,000 runs put two standard errors at 1 point. */
  @ParameterizedTest(name = "{0} pictures, {1} questions each, accuracy {2}, correlation {3}")
  @CsvSource({
    "50, 1, 0.85, 0",
    "200, 1, 0.95, 0",
    "50, 5, 0.85, 0.3",
    "50, 10, 0.95, 0.5",
    "50, 20, 0.9, 0.1",
    "100, 2, 0.7, 0.3",
    "100, 10, 0.95, 0.3"
  })
  void a_model_on_the_tolerance_is_rarely_called_within_or_beyond(
      int pictures, int questions, double accuracy, double correlation) {
    Coverage coverage =
        Coverage.of(Kind.BETA_BINOMIAL, 2_000, pictures, questions, accuracy, correlation);

    assertThat(coverage.falselyWithin()).isLessThanOrEqualTo(0.06);
    assertThat(coverage.falselyBeyond()).isLessThanOrEqualTo(0.06);
  }
}

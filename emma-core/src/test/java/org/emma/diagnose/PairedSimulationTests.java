package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedSimulationTests {

  private static final int RUNS = 10_000;
  private static final double TWO_STANDARD_ERRORS = 0.0044;

  @ParameterizedTest(name = "{0} pictures, {1} questions each, {2} flipped, correlation {3}")
  @CsvSource({
    "200, 1, 0.1, 0",
    "100, 2, 0.2, 0.3",
    "50, 5, 0.1, 0.5",
    "50, 5, 0.3, 0",
    "50, 10, 0.2, 0.1",
    "50, 10, 0.05, 0.5",
    "50, 20, 0.1, 0.3",
    "20, 5, 0.2, 0.5"
  })
  void a_change_that_is_none_is_called_significant_in_at_most_5_of_100_runs(
      int pictures, int questions, double flips, double correlation) {
    PairedSimulation equal = new PairedSimulation(pictures, questions, flips, 0.5, correlation);

    assertThat(equal.alarms(RUNS)).isLessThanOrEqualTo(0.05 + TWO_STANDARD_ERRORS);
  }

  /** The test is exact for differences that are symmetric; these are not, and it errs by more. */
  @ParameterizedTest(name = "{0} pictures, {1} questions each, accuracy {2}, correlation {3}")
  @CsvSource({"50, 5, 0.9, 0.3", "50, 10, 0.95, 0.5", "100, 10, 0.8, 0.5"})
  void it_is_called_so_in_at_most_9_where_differences_are_lopsided(
      int pictures, int questions, double accuracy, double correlation) {
    assertThat(PairedSimulation.lopsidedAlarms(RUNS, pictures, questions, accuracy, correlation))
        .isLessThanOrEqualTo(0.09);
  }

  @ParameterizedTest(name = "{0} pictures, {1} questions each, correlation {2}")
  @CsvSource({"200, 1, 0", "50, 5, 0.1"})
  void a_change_that_is_plain_is_found(int pictures, int questions, double correlation) {
    assertThat(new PairedSimulation(pictures, questions, 0.3, 0.8, correlation).alarms(1_000))
        .isGreaterThan(0.9);
  }
}

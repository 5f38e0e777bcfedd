package org.emma.diagnose.sequential;

import static org.assertj.core.api.Assertions.assertThat;

import org.emma.diagnose.Clustered.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequentialSimulationTests {

  private static final int RUNS = 1_000;
  private static final double TWO_STANDARD_ERRORS = 0.014;

  @ParameterizedTest(name = "{0}: {1} pictures, {2} questions each, correlation {3}, tolerance {4}")
  @CsvSource({
    "BETA_BINOMIAL, 1500, 1, 0, 0.85",
    "BETA_BINOMIAL, 200, 1, 0, 0.75",
    "BETA_BINOMIAL, 300, 5, 0.3, 0.9",
    "BETA_BINOMIAL, 100, 5, 0.5, 0.8",
    "BETA_BINOMIAL, 60, 10, 0.1, 0.7",
    "SHARED_FATE, 100, 10, 0.5, 0.85",
    "LATENT_NORMAL, 100, 10, 0.5, 0.9"
  })
  void false_verdicts_are_as_rare_as_promised(
      Kind kind, int pictures, int questions, double correlation, double tolerance) {
    double zone = SequentialPlan.INDIFFERENCE_ZONE;

    assertThat(
            SequentialSimulation.of(
                    kind, RUNS, pictures, questions, correlation, tolerance, tolerance - zone)
                .within())
        .isLessThanOrEqualTo(0.05 + TWO_STANDARD_ERRORS);
    assertThat(
            SequentialSimulation.of(
                    kind, RUNS, pictures, questions, correlation, tolerance, tolerance + zone)
                .beyond())
        .isLessThanOrEqualTo(0.05 + TWO_STANDARD_ERRORS);
  }

  @ParameterizedTest(name = "{0} questions each, correlation {1}, tolerance {2}, accuracy {3}")
  @CsvSource({
    "1, 0, 0.75, 0.85",
    "1, 0, 0.75, 0.65",
    "1, 0, 0.85, 0.95",
    "1, 0, 0.85, 0.75",
    "1, 0, 0.9, 0.8",
    "1, 0, 0.9, 1",
    "5, 0.3, 0.85, 0.95",
    "10, 0.1, 0.75, 0.65",
    "5, 0, 0.85, 0.95"
  })
  void a_model_10_points_from_the_tolerance_is_decided_with_a_fifth_of_the_calls(
      int questions, double correlation, double tolerance, double accuracy) {
    SequentialSimulation simulation =
        SequentialSimulation.of(
            Kind.BETA_BINOMIAL, RUNS, 1_500, questions, correlation, tolerance, accuracy);

    assertThat(simulation.calls())
        .isLessThan(SequentialSimulation.fixedCalls(tolerance, questions, correlation) / 5);
    assertThat(accuracy > tolerance ? simulation.within() : simulation.beyond())
        .isGreaterThan(0.98);
  }
}

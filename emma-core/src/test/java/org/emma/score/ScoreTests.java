package org.emma.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTests {

  /** Expected are what Python 3 prints for {@code format(value, ".{}f".format(places))}. */
  @ParameterizedTest
  @CsvSource({
    "0.125, 2, 0.12",
    "0.375, 2, 0.38",
    "2.675, 2, 2.67",
    "1.005, 2, 1.00",
    "84.5, 0, 84",
    "85.5, 0, 86",
    "60.04105, 4, 60.0410",
    "1510.7155862344939, 2, 1510.72"
  })
  void rounds_as_python_does(double value, int places, String expected) {
    assertThat(Score.plain("score", OptionalDouble.of(value), places).text()).isEqualTo(expected);
  }

  @Test
  void says_percent_with_its_unit() {
    assertThat(Score.percent("Accuracy", OptionalDouble.of(0.859), 2).text()).isEqualTo("85.90 %");
  }

  @Test
  void prints_its_name_and_figure() {
    assertThat(Score.percent("Accuracy", OptionalDouble.of(0.859), 2))
        .hasToString("Accuracy 85.90 %");
  }

  @Test
  void of_nothing_is_a_dash() {
    assertThat(Score.percent("Precision", OptionalDouble.empty(), 2).text()).isEqualTo("–");
  }
}

package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeTests {

  @ParameterizedTest
  @CsvSource({
    "1.0,    0.25, NONE",
    "0.8875, 0.25, NONE",
    "0.887,  0.25, MILD",
    "0.7,    0.25, MILD",
    "0.699,  0.25, MODERATE",
    "0.475,  0.25, MODERATE",
    "0.474,  0.25, SEVERE",
    "0.25,   0.25, SEVERE",
    "0.0,    0.25, SEVERE",
    "0.925,  0.5,  NONE",
    "0.8,    0.5,  MILD",
    "0.65,   0.5,  MODERATE",
    "0.6,    0.5,  SEVERE"
  })
  void it_follows_from_accuracy_corrected_for_chance(
      double accuracy, double chance, Degree degree) {
    assertThat(Degree.of(accuracy, chance)).contains(degree);
  }

  @Test
  void there_is_none_where_blind_guessing_is_always_right() {
    assertThat(Degree.of(1, 1)).isEmpty();
  }

  @Test
  void a_worse_degree_compares_as_greater() {
    assertThat(Degree.SEVERE).isGreaterThan(Degree.MODERATE);
    assertThat(Degree.MILD).isGreaterThan(Degree.NONE);
  }

  @Test
  void it_reads_as_a_phrase() {
    assertThat(Degree.NONE.phrase()).isEqualTo("no agnosia");
    assertThat(Degree.SEVERE.phrase()).isEqualTo("severe agnosia");
    assertThat(Degree.NONE.words()).isEqualTo("none");
  }

  @Test
  void what_is_no_share_is_refused() {
    assertThatThrownBy(() -> Degree.of(Double.NaN, 0.25))
        .hasMessageContaining("NaN")
        .hasMessageContaining("give shares from 0 to 1");
  }
}

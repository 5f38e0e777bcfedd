package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.junit.jupiter.api.Test;

class HasDegreeTests {

  @Test
  void it_passes() {
    assertThat(Observed.color(8, 2, 0, 0)).hasDegree(Degree.MILD);
  }

  @Test
  void it_fails_with_all_figures() {
    assertThatThrownBy(() -> assertThat(Observed.color(8, 2, 0, 0)).hasDegree(Degree.SEVERE))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("\nExpecting severe agnosia but:\n  color")
        .hasMessageContaining("accuracy ")
        .hasMessageContaining("95 % interval")
        .hasMessageContaining("chance 25.0 %");
  }

  @Test
  void it_fails_if_nothing_was_answered() {
    assertThatThrownBy(() -> assertThat(Observed.color(0, 0, 0, 3)).hasDegree(Degree.SEVERE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("none of 3 questions answered");
  }

  @Test
  void no_diagnosis_fails() {
    assertThatThrownBy(() -> assertThat((Diagnosis) null).hasDegree(Degree.SEVERE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}

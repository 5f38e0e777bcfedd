package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Diagnosis;
import org.junit.jupiter.api.Test;

class HasOffTaskRateOfAtMostTests {

  @Test
  void it_passes() {
    assertThat(Observed.color(190, 8, 2, 0)).hasOffTaskRateOfAtMost(0.01);
  }

  @Test
  void it_fails_with_all_figures() {
    assertThatThrownBy(() -> assertThat(Observed.color(190, 7, 3, 0)).hasOffTaskRateOfAtMost(0.01))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "\nExpecting replies to be off-task in a share of at most:\n  0.01\nbut:\n  color")
        .hasMessageContaining("accuracy ")
        .hasMessageContaining("95 % interval")
        .hasMessageContaining("chance 25.0 %");
  }

  @Test
  void it_fails_if_nothing_was_answered() {
    assertThatThrownBy(() -> assertThat(Observed.color(0, 0, 0, 3)).hasOffTaskRateOfAtMost(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("none of 3 questions answered");
  }

  @Test
  void no_diagnosis_fails() {
    assertThatThrownBy(() -> assertThat((Diagnosis) null).hasOffTaskRateOfAtMost(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}

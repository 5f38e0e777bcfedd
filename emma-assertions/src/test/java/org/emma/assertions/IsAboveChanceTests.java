package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Diagnosis;
import org.junit.jupiter.api.Test;

class IsAboveChanceTests {

  @Test
  void it_passes() {
    assertThat(Observed.color(90, 110, 0, 0)).isAboveChance(0.95);
  }

  @Test
  void it_fails_with_all_figures() {
    assertThatThrownBy(() -> assertThat(Observed.color(52, 148, 0, 0)).isAboveChance(0.95))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "\nExpecting chance to lie below the interval of the accuracy at a confidence of:\n  0.95\nbut:\n")
        .hasMessageContaining("accuracy ")
        .hasMessageContaining("95 % interval")
        .hasMessageContaining("chance 25.0 %");
  }

  @Test
  void it_fails_if_nothing_was_answered() {
    assertThatThrownBy(() -> assertThat(Observed.color(0, 0, 0, 3)).isAboveChance(0.95))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("none of 3 questions answered");
  }

  @Test
  void no_diagnosis_fails() {
    assertThatThrownBy(() -> assertThat((Diagnosis) null).isAboveChance(0.95))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}

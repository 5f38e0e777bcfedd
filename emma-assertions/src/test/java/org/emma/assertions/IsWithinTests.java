package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;

class IsWithinTests {

  @Test
  void it_passes() {
    assertThat(Observed.color(174, 26, 0, 0)).isWithin(Tolerance.of(Aspect.COLOR, 0.85));
  }

  @Test
  void it_fails_with_all_figures() {
    assertThatThrownBy(
            () ->
                assertThat(Observed.color(174, 26, 0, 0))
                    .isWithin(Tolerance.of(Aspect.COLOR, 0.85).withConfidence(0.95)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "\nExpecting the tolerance for color to be held but:\n  Inconclusive (at least 85 % with 95 % confidence): color")
        .hasMessageContaining("accuracy ")
        .hasMessageContaining("95 % interval")
        .hasMessageContaining("chance 25.0 %");
  }

  @Test
  void it_fails_if_nothing_was_answered() {
    assertThatThrownBy(
            () -> assertThat(Observed.color(0, 0, 0, 3)).isWithin(Tolerance.of(Aspect.COLOR, 0.1)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("none of 3 questions answered");
  }

  @Test
  void no_diagnosis_fails() {
    assertThatThrownBy(() -> assertThat((Diagnosis) null).isWithin(Tolerance.of(Aspect.COLOR, 0.1)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}

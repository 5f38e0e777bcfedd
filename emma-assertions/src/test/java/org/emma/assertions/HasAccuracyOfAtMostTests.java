package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Diagnosis;
import org.junit.jupiter.api.Test;

class HasAccuracyOfAtMostTests {

  @Test
  void it_passes() {
    assertThat(Observed.color(3, 7, 0, 0)).hasAccuracyOfAtMost(0.3);
  }

  @Test
  void it_fails_with_all_figures() {
    assertThatThrownBy(() -> assertThat(Observed.color(4, 6, 0, 0)).hasAccuracyOfAtMost(0.3))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "\nExpecting an accuracy of at most:\n  0.3\nbut:\n  color (multiple choice by text)")
        .hasMessageContaining("accuracy ")
        .hasMessageContaining("95 % interval")
        .hasMessageContaining("chance 25.0 %");
  }

  @Test
  void it_fails_if_nothing_was_answered() {
    assertThatThrownBy(() -> assertThat(Observed.color(0, 0, 0, 3)).hasAccuracyOfAtMost(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("none of 3 questions answered");
  }

  @Test
  void no_diagnosis_fails() {
    assertThatThrownBy(() -> assertThat((Diagnosis) null).hasAccuracyOfAtMost(1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}

package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.junit.jupiter.api.Test;

class HasAccuracyOfAtMostWithConfidenceTests {

  @Test
  void it_passes_if_the_upper_bound_is_no_higher() {
    assertThat(Observed.color(50, 150, 0, 0)).hasAccuracyOfAtMostWithConfidence(0.35, 0.95);
  }

  @Test
  void it_fails_if_only_the_point_estimate_is_and_says_the_bound() {
    assertThat(Observed.color(5, 15, 0, 0)).hasAccuracyOfAtMost(0.35);
    assertThatThrownBy(
            () ->
                assertThat(Observed.color(5, 15, 0, 0))
                    .hasAccuracyOfAtMostWithConfidence(0.35, 0.95))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("with a confidence of 0.95 an accuracy of at most:\n  0.35")
        .hasMessageContaining("  below 45.6 %: color (multiple choice by text): accuracy 25.0 %");
  }

  @Test
  void it_fails_if_nothing_was_answered() {
    assertThatThrownBy(
            () -> assertThat(Observed.color(0, 0, 0, 5)).hasAccuracyOfAtMostWithConfidence(1, 0.95))
        .isInstanceOf(AssertionError.class);
  }
}

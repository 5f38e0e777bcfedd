package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.junit.jupiter.api.Test;

class HasAccuracyOfAtLeastWithConfidenceTests {

  @Test
  void it_passes_if_the_lower_bound_reaches_it() {
    assertThat(Observed.color(184, 16, 0, 0)).hasAccuracyOfAtLeastWithConfidence(0.85, 0.95);
  }

  @Test
  void it_fails_if_only_the_point_estimate_does_and_says_how_many_more_images_it_takes() {
    assertThat(Observed.color(174, 26, 0, 0)).hasAccuracyOfAtLeast(0.85);
    assertThatThrownBy(
            () ->
                assertThat(Observed.color(174, 26, 0, 0))
                    .hasAccuracyOfAtLeastWithConfidence(0.85, 0.95))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            """

            Expecting an accuracy of at least:
              0.85
            with a confidence of:
              0.95
            but:
              Inconclusive (at least 85 % with 95 % confidence): color (multiple choice by text): \
            accuracy 87.0 %""")
        .hasMessageContaining("more images would decide");
  }

  @Test
  void it_fails_if_the_model_is_beyond_it() {
    assertThatThrownBy(
            () ->
                assertThat(Observed.color(100, 100, 0, 0))
                    .hasAccuracyOfAtLeastWithConfidence(0.85, 0.95))
        .hasMessageContaining("Beyond tolerance (at least 85 % with 95 % confidence)");
  }
}

package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.junit.jupiter.api.Test;

class IsAtChanceTests {

  @Test
  void an_accuracy_near_chance_passes() {
    assertThat(Observed.color(52, 148, 0, 0)).isAtChance(0.95);
  }

  @Test
  void an_accuracy_above_chance_fails() {
    assertThatThrownBy(() -> assertThat(Observed.color(90, 110, 0, 0)).isAtChance(0.95))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            """

            Expecting chance to lie in the interval of the accuracy at a confidence of:
              0.95
            but:
              color (multiple choice by text): accuracy 45.0 %""")
        .hasMessageContaining("chance 25.0 %");
  }

  @Test
  void an_accuracy_below_chance_fails_too() {
    assertThatThrownBy(() -> assertThat(Observed.color(10, 190, 0, 0)).isAtChance(0.95))
        .hasMessageContaining("accuracy 5.0 %");
  }

  @Test
  void nothing_answered_fails() {
    assertThatThrownBy(() -> assertThat(Observed.color(0, 0, 0, 1)).isAtChance(0.95))
        .isInstanceOf(AssertionError.class);
  }
}

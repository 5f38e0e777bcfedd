package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.junit.jupiter.api.Test;

class HasNoUnansweredTests {

  @Test
  void off_task_is_answered() {
    assertThat(Observed.color(0, 1, 1, 0)).hasNoUnanswered();
  }

  @Test
  void it_fails_with_the_causes() {
    assertThatThrownBy(() -> assertThat(Observed.color(1, 0, 0, 1)).hasNoUnanswered())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "\nExpecting every question to be answered but:\n  color (multiple choice by text)")
        .hasMessageContaining("1 unanswered)")
        .hasMessageEndingWith(
            "expected \"red\", unanswered because: the model broke (image scene-1, item color-mc-1)");
  }
}

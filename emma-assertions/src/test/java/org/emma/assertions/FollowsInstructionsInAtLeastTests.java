package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowsInstructionsInAtLeastTests {

  @Test
  void a_wrong_answer_follows_the_instruction() {
    assertThat(Observed.color(1, 98, 1, 0)).followsInstructionsInAtLeast(0.99);
  }

  @Test
  void it_fails_with_the_replies_that_did_not() {
    assertThatThrownBy(
            () -> assertThat(Observed.color(8, 0, 2, 0)).followsInstructionsInAtLeast(0.99))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            """

            Expecting replies to follow the instruction in a share of at least:
              0.99
            but:
              color (multiple choice by text): accuracy 80.0 %""")
        .hasMessageContaining("2 off-task; 0 unanswered")
        .hasMessageContaining("off-task \"What a nice picture!\" (image scene-8");
  }

  @Test
  void it_fails_if_nothing_was_answered() {
    assertThatThrownBy(() -> assertThat(Observed.color(0, 0, 0, 1)).followsInstructionsInAtLeast(0))
        .hasMessageContaining("none of 1 questions answered");
  }
}

package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObservationAssertTests {

  private final Observation correct = Observed.observation(Grade.CORRECT);
  private final Observation wrong = Observed.observation(Grade.WRONG);
  private final Observation offTask = Observed.observation(Grade.OFF_TASK);
  private final Observation unanswered = Observed.observation(Grade.UNANSWERED);

  @Nested
  class IsCorrect {

    @Test
    void passes_for_the_right_answer() {
      assertThat(correct).isCorrect();
    }

    @Test
    void fails_for_another() {
      assertThatThrownBy(() -> assertThat(wrong).isCorrect())
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              """

              Expecting the right answer but:
                "What color is the cup?" [red, green, blue, gray]: expected "red", \
              answered "green" (image scene-0, item color-mc-0)""");
    }

    @Test
    void fails_for_none() {
      assertThatThrownBy(() -> assertThat(offTask).isCorrect())
          .hasMessageContaining("off-task \"What a nice picture!\"");
      assertThatThrownBy(() -> assertThat((Observation) null).isCorrect())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class IsOnTask {

    @Test
    void passes_for_any_answer() {
      assertThat(correct).isOnTask();
      assertThat(wrong).isOnTask();
    }

    @Test
    void fails_for_a_reply_without_answer_and_for_no_reply() {
      assertThatThrownBy(() -> assertThat(offTask).isOnTask())
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("\nExpecting a reply that follows the instruction but:\n  ");
      assertThatThrownBy(() -> assertThat(unanswered).isOnTask())
          .hasMessageContaining("unanswered because: the model broke");
    }
  }

  @Nested
  class IsAnswered {

    @Test
    void passes_for_any_reply() {
      assertThat(offTask).isAnswered();
      assertThat(wrong).isAnswered();
    }

    @Test
    void fails_for_none() {
      assertThatThrownBy(() -> assertThat(unanswered).isAnswered())
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("\nExpecting a reply but:\n  \"What color is the cup?\"");
    }
  }

  @Nested
  class Answers {

    @Test
    void passes_for_the_answer_that_was_read() {
      assertThat(correct).answers("red");
      assertThat(wrong).answers("green");
    }

    @Test
    void fails_for_another_and_shows_the_reply_that_it_was_read_from() {
      assertThatThrownBy(() -> assertThat(correct).answers("green"))
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              """

              Expecting the answer:
                "green"
              but:
                "What color is the cup?" [red, green, blue, gray]: expected "red", \
              answered "red" by "(A) red" (image scene-0, item color-mc-0)""");
    }
  }

  @Nested
  class IsWrong {

    @Test
    void passes_for_another_answer_only() {
      assertThat(wrong).isWrong();
      assertThatThrownBy(() -> assertThat(offTask).isWrong())
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("\nExpecting the reply to be wrong but:\n  \"What color is");
    }
  }

  @Nested
  class IsOffTask {

    @Test
    void passes_for_a_reply_without_answer_only() {
      assertThat(offTask).isOffTask();
      assertThatThrownBy(() -> assertThat(wrong).isOffTask())
          .hasMessageContaining("the reply to be off-task but:");
    }
  }

  @Nested
  class IsUnanswered {

    @Test
    void passes_for_no_reply_only() {
      assertThat(unanswered).isUnanswered();
      assertThatThrownBy(() -> assertThat(wrong).isUnanswered())
          .hasMessageContaining("the reply to be unanswered but:");
    }
  }

  @Nested
  class IsGradedBy {

    @Test
    void fails_with_the_rule_that_did() {
      assertThat(wrong).isGradedBy("test");
      assertThatThrownBy(() -> assertThat(wrong).isGradedBy("another"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("by the rule:\n  \"another\"\nbut:\n  it was graded by \"test\": ");
    }
  }
}

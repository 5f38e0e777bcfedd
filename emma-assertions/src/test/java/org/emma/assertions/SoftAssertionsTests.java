package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grade;
import org.emma.item.QuestionForm;
import org.junit.jupiter.api.Test;

class SoftAssertionsTests {

  private final Diagnosis several = Observed.ofSeveral();

  @Test
  void all_failures_are_reported_together() {
    EmmaSoftAssertions softly = new EmmaSoftAssertions();

    softly
        .assertThat(several)
        .aspect("color")
        .hasAccuracyOfAtLeast(0.95)
        .followsInstructionsInAtLeast(0.99)
        .hasNoUnanswered();
    softly.assertThat(several).aspect("spatial").hasAccuracyOfAtLeast(0.95);
    softly.assertThat(Observed.finding(1, 9, 0, 0)).hasDegreeOfAtMost(Degree.MILD);
    softly.assertThat(Observed.observation(Grade.WRONG)).isCorrect().isOnTask();
    softly.assertThat("AssertJ's own").isEmpty();

    assertThat(softly.assertionErrorsCollected())
        .extracting(Throwable::getMessage)
        .satisfiesExactly(
            message -> assertThat(message).contains("an accuracy of at least:\n  0.95"),
            message -> assertThat(message).contains("follow the instruction"),
            message -> assertThat(message).contains("at most:\n  mild agnosia"),
            message -> assertThat(message).contains("the right answer"),
            message -> assertThat(message).contains("AssertJ's own"));
  }

  @Test
  void an_aspect_that_is_not_there_is_reported_once() {
    EmmaSoftAssertions softly = new EmmaSoftAssertions();

    softly
        .assertThat(several)
        .aspect("colour")
        .among(QuestionForm.OPEN)
        .hasAccuracyOfAtLeast(0.95)
        .hasNoUnanswered();

    assertThat(softly.assertionErrorsCollected())
        .singleElement()
        .satisfies(error -> assertThat(error).hasMessageContaining("\"colour\""));
  }

  @Test
  void after_an_aspect_that_is_not_there_another_is_asserted() {
    EmmaSoftAssertions softly = new EmmaSoftAssertions();

    softly.assertThat(several).aspect("colour").hasNoUnanswered().aspect("color").isAtChance(0.95);

    assertThat(softly.assertionErrorsCollected()).hasSize(2);
  }

  @Test
  void assert_softly_throws_at_the_end() {
    assertThatThrownBy(
            () ->
                EmmaSoftAssertions.assertSoftly(
                    softly -> {
                      softly.assertThat(several).aspect("size").hasNoUnanswered();
                      softly.assertThat(several).aspect("color").hasAccuracyOfAtLeast(0.95);
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("\"size\"")
        .hasMessageContaining("color (open by text)");
  }

  @Test
  void nothing_is_thrown_if_all_hold() {
    EmmaSoftAssertions.assertSoftly(
        softly -> softly.assertThat(several).aspect("spatial").hasAccuracyOfAtLeast(0.95));
  }

  @Test
  void they_can_be_added_to_soft_assertions_of_ones_own() {
    class Own extends SoftAssertions implements EmmaSoftAssertionsProvider {}
    Own softly = new Own();

    softly.assertThat(several).aspect("color").hasAccuracyOfAtLeast(0.95);
    softly.assertThat(List.of()).isNotEmpty();

    assertThat(softly.errorsCollected()).hasSize(2);
  }
}

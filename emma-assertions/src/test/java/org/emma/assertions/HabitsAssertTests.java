package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.AnswerHabits;
import org.emma.diagnose.Diagnosis;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HabitsAssertTests {

  private static final Diagnosis SILENT =
      Diagnosis.of(Observed.observations(Aspect.COLOR, QuestionForm.YES_NO, 0, 0, 0, 3));

  @Nested
  class Habits {

    @Test
    void turns_to_a_form_over_all_aspects_or_within_one() {
      Diagnosis several = Observed.ofSeveral();

      assertThat(several).habits(QuestionForm.OPEN).hasOffTaskRateOfAtMost(0.2);
      assertThatThrownBy(
              () ->
                  assertThat(several)
                      .aspect("spatial")
                      .habits(QuestionForm.OPEN)
                      .hasOffTaskRateOfAtMost(0.2))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("but asked was:\n  spatial (multiple choice by text)");
      assertThatThrownBy(() -> assertThat((AnswerHabits) null).hasOffTaskRateOfAtMost(0.2))
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class FollowsInstructionsInAtLeast {

    @Test
    void passes_on_the_share() {
      assertThat(Observed.ofSeveral()).habits(QuestionForm.OPEN).followsInstructionsInAtLeast(0.8);
    }

    @Test
    void fails_below_with_figures_and_replies() {
      assertThatThrownBy(
              () ->
                  assertThat(Observed.ofSeveral())
                      .habits(QuestionForm.OPEN)
                      .followsInstructionsInAtLeast(0.9))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(
              "in a share of at least:\n  0.9\nbut:\n  open by text (5 right of 10")
          .hasMessageContaining(
              "2 off-task; 0 unanswered; chance 25.0 %): off-task in 20.0 % (95 %")
          .hasMessageContaining("off-task \"What a nice picture!\"");
    }

    @Test
    void fails_if_nothing_was_answered() {
      assertThatThrownBy(
              () -> assertThat(SILENT).habits(QuestionForm.YES_NO).followsInstructionsInAtLeast(0))
          .hasMessageContaining("none of 3 questions answered");
    }
  }

  @Nested
  class HasOffTaskRateOfAtMost {

    @Test
    void fails_above_and_if_nothing_was_answered() {
      assertThat(Observed.ofSeveral()).habits(QuestionForm.OPEN).hasOffTaskRateOfAtMost(0.2);
      assertThatThrownBy(
              () ->
                  assertThat(Observed.ofSeveral())
                      .habits(QuestionForm.OPEN)
                      .hasOffTaskRateOfAtMost(0.1))
          .hasMessageStartingWith(
              "\nExpecting replies to be off-task in a share of at most:\n  0.1\nbut:\n  open by text");
      assertThatThrownBy(
              () -> assertThat(SILENT).habits(QuestionForm.YES_NO).hasOffTaskRateOfAtMost(1))
          .hasMessageContaining("none of 3 questions answered");
    }
  }

  @Nested
  class HasNoPositionBiasAtSignificance {

    @Test
    void passes_where_none_shows() {
      assertThat(Observed.firstTooOften(2))
          .habits(QuestionForm.MULTIPLE_CHOICE)
          .hasNoPositionBiasAtSignificance(0.01);
    }

    @Test
    void fails_with_each_position_if_one_does() {
      assertThatThrownBy(
              () ->
                  assertThat(Observed.firstTooOften(40))
                      .habits(QuestionForm.MULTIPLE_CHOICE)
                      .hasNoPositionBiasAtSignificance(0.01))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(
              "no preference for a position at a significance of:\n  0.01\nbut:\n")
          .hasMessageContaining("p = 0.0000 on 200 graded replies about 200 images")
          .hasMessageContaining("- A chosen in 45.0 %, right in 25.0 % (95 % interval");
    }

    @Test
    void fails_if_no_letter_could_be_read() {
      assertThatThrownBy(
              () ->
                  assertThat(Observed.color(0, 0, 0, 3))
                      .habits(QuestionForm.MULTIPLE_CHOICE)
                      .hasNoPositionBiasAtSignificance(0.01))
          .hasMessageContaining("no letter could be read");
    }

    @Test
    void refuses_a_significance_that_is_none() {
      HabitsAssert habits =
          assertThat(Observed.firstTooOften(2)).habits(QuestionForm.MULTIPLE_CHOICE);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> habits.hasNoPositionBiasAtSignificance(1))
          .withMessage(
              "A significance of 1.0 decides nothing: give one above 0 and below 1, such as 0.01");
    }
  }

  @Nested
  class HasPositionBiasOfAtMost {

    @Test
    void passes_on_the_size_and_fails_above() {
      Diagnosis first = Observed.firstTooOften(40);

      assertThat(first).habits(QuestionForm.MULTIPLE_CHOICE).hasPositionBiasOfAtMost(0.2);
      assertThatThrownBy(
              () ->
                  assertThat(first)
                      .habits(QuestionForm.MULTIPLE_CHOICE)
                      .hasPositionBiasOfAtMost(0.19))
          .hasMessageContaining("as often as they are right, but for at most:\n  0.19\nbut:\n")
          .hasMessageContaining("- A chosen in 45.0 %");
      assertThatThrownBy(
              () ->
                  assertThat(Observed.color(0, 0, 0, 3))
                      .habits(QuestionForm.MULTIPLE_CHOICE)
                      .hasPositionBiasOfAtMost(1))
          .hasMessageContaining("no letter could be read");
    }
  }

  @Nested
  class HasNoYesBiasAtSignificance {

    @Test
    void passes_where_none_shows_and_fails_where_one_does() {
      assertThat(Observed.yesTooOften(3))
          .habits(QuestionForm.YES_NO)
          .hasNoYesBiasAtSignificance(0.01);
      assertThatThrownBy(
              () ->
                  assertThat(Observed.yesTooOften(60))
                      .habits(QuestionForm.YES_NO)
                      .hasNoYesBiasAtSignificance(0.01))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("no preference for yes or no at a significance of:\n  0.01\nbut:\n")
          .hasMessageContaining("yes said in 80.0 %, right in 50.0 % (95 % interval")
          .hasMessageContaining("p = 0.0000 on 200 graded replies about 200 images");
    }

    @Test
    void fails_if_nothing_could_be_read() {
      assertThatThrownBy(
              () -> assertThat(SILENT).habits(QuestionForm.YES_NO).hasNoYesBiasAtSignificance(0.01))
          .hasMessageContaining("no yes or no could be read");
    }
  }

  @Nested
  class HasYesBiasOfAtMost {

    @Test
    void passes_on_the_size_and_fails_above() {
      assertThat(Observed.yesTooOften(10)).habits(QuestionForm.YES_NO).hasYesBiasOfAtMost(0.05);
      assertThatThrownBy(
              () ->
                  assertThat(Observed.yesTooOften(12))
                      .habits(QuestionForm.YES_NO)
                      .hasYesBiasOfAtMost(0.05))
          .hasMessageContaining("yes to be said as often as it is right, but for at most:\n  0.05");
      assertThatThrownBy(() -> assertThat(SILENT).habits(QuestionForm.YES_NO).hasYesBiasOfAtMost(1))
          .hasMessageContaining("no yes or no could be read");
    }
  }
}

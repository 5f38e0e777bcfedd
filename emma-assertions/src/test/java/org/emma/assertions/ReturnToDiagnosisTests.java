package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.baseline.Baseline;
import org.emma.baseline.BaselineComparison;
import org.emma.diagnose.AnswerHabits;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Repeats;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.junit.jupiter.api.Test;

class ReturnToDiagnosisTests {

  private final Diagnosis several = Observed.ofSeveral();

  @Test
  void it_turns_back_to_everything() {
    assertThatThrownBy(
            () ->
                assertThat(several)
                    .aspect("spatial")
                    .among(QuestionForm.MULTIPLE_CHOICE)
                    .hasAccuracyOfAtLeast(1)
                    .returnToDiagnosis()
                    .hasAccuracyOfAtLeast(0.9))
        .hasMessageContaining("color (open by text)");
  }

  @Test
  void it_turns_back_from_habits_and_from_a_comparison() {
    assertThat(several)
        .aspect("spatial")
        .habits(QuestionForm.MULTIPLE_CHOICE)
        .followsInstructionsInAtLeast(1)
        .returnToDiagnosis()
        .comparedTo(several)
        .hasNotChanged()
        .returnToDiagnosis()
        .aspect("color")
        .hasAccuracyOfAtLeast(0.5);
  }

  @Test
  void habits_alone_turn_back_to_their_own_questions() {
    AnswerHabits open = several.habits(QuestionForm.OPEN, AnsweringMode.TEXT).orElseThrow();

    assertThat(open).returnToDiagnosis().aspect("color").hasAccuracyOfAtLeast(0.5);
  }

  @Test
  void a_comparison_alone_has_none() {
    BaselineComparison alone = Baseline.of("Suite", "", Repeats.ONCE, several).compare(several);

    assertThatThrownBy(() -> assertThat(alone).returnToDiagnosis().hasNoUnanswered())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("begin with the diagnosis");
  }
}

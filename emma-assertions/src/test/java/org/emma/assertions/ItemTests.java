package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.junit.jupiter.api.Test;

class ItemTests {

  private final Diagnosis several = Observed.ofSeveral();

  @Test
  void it_turns_to_the_question() {
    assertThat(several).item("color-mc-0").isCorrect();
    assertThat(several).aspect("color").among(QuestionForm.OPEN).item("color-open-9").isOffTask();
  }

  @Test
  void an_unknown_question_fails_with_the_nearest() {
    assertThatThrownBy(() -> assertThat(several).item("color-mc0").isCorrect())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """

            Expecting the question:
              "color-mc0"
            but:
              none of 30 questions about [color, spatial] has that key; did you mean "color-mc-0"?""");
  }

  @Test
  void a_question_that_was_asked_in_two_modes_wants_one_of_them() {
    Observation text = Observed.observation(Grade.CORRECT);
    Observation scores =
        new Observation(
            text.item(), AnsweringMode.OPTION_SCORES, text.model(), text.reply(), text.grading());
    Diagnosis both = Diagnosis.of(List.of(text, scores));

    assertThat(both).by(AnsweringMode.TEXT).item("color-mc-0").isCorrect();
    assertThatThrownBy(() -> assertThat(both).item("color-mc-0").isCorrect())
        .hasMessageContaining("turn to one mode first");
  }

  @Test
  void no_diagnosis_fails() {
    assertThatThrownBy(() -> assertThat((Diagnosis) null).item("color-mc-0").isCorrect())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}

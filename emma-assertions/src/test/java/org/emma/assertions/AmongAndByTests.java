package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.junit.jupiter.api.Test;

class AmongAndByTests {

  private final Diagnosis several = Observed.ofSeveral();

  @Test
  void they_leave_the_others_out() {
    assertThat(several)
        .aspect("color")
        .among(QuestionForm.MULTIPLE_CHOICE)
        .by(AnsweringMode.TEXT)
        .hasAccuracyOfAtLeast(0.9);
  }

  @Test
  void without_them_each_form_must_pass() {
    assertThatThrownBy(() -> assertThat(several).aspect("color").hasAccuracyOfAtLeast(0.9))
        .hasMessageContaining("color (open by text): accuracy 50.0 %")
        .hasMessageNotContaining("multiple choice");
  }

  @Test
  void a_form_that_was_not_asked_fails_with_what_was() {
    assertThatThrownBy(
            () -> assertThat(several).aspect("color").among(QuestionForm.YES_NO).hasNoUnanswered())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """

            Expecting "pinhole" to have been asked:
              yes/no
            but asked was:
              color (multiple choice by text), color (open by text)""");
  }

  @Test
  void a_mode_that_was_not_asked_fails_with_what_was() {
    assertThatThrownBy(() -> assertThat(several).by(AnsweringMode.OPTION_SCORES).hasNoUnanswered())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("option scores")
        .hasMessageContaining("spatial (multiple choice by text)");
  }

  @Test
  void a_diagnosis_of_nothing_passes_no_assertion() {
    assertThatThrownBy(() -> assertThat(new Diagnosis("pinhole", List.of())).hasNoUnanswered())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("but asked was:\n  nothing");
  }
}

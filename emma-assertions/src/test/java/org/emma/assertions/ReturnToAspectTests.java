package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Diagnosis;
import org.emma.item.QuestionForm;
import org.junit.jupiter.api.Test;

class ReturnToAspectTests {

  private final Diagnosis several = Observed.ofSeveral();

  @Test
  void it_turns_back_to_all_forms_of_the_aspect() {
    assertThatThrownBy(
            () ->
                assertThat(several)
                    .aspect("color")
                    .among(QuestionForm.MULTIPLE_CHOICE)
                    .hasAccuracyOfAtLeast(0.9)
                    .returnToAspect()
                    .hasAccuracyOfAtLeast(0.9))
        .hasMessageContaining("color (open by text)");
  }

  @Test
  void without_an_aspect_it_turns_back_to_everything() {
    assertThat(several)
        .among(QuestionForm.OPEN)
        .hasAccuracyOfAtLeast(0.5)
        .returnToAspect()
        .aspect("spatial")
        .hasAccuracyOfAtLeast(1);
  }
}

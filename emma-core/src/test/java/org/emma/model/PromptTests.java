package org.emma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.item.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words questions; what recorded replies are found by may not change unnoticed. */
class PromptTests {

  @Test
  void saysInTheLastLineHowToAnswer() {
    assertThat(
            Prompt.text(
                QuestionForm.MULTIPLE_CHOICE, "What color is the star?", List.of("red", "blue")))
        .isEqualTo(
            "What color is the star?\n(A) red\n(B) blue\nAnswer with the letter of the right option.");
    assertThat(Prompt.text(QuestionForm.YES_NO, "Is there a star?", List.of("yes", "no")))
        .isEqualTo("Is there a star?\nAnswer yes or no.");
    assertThat(Prompt.text(QuestionForm.OPEN, "What color is the star?", List.of()))
        .isEqualTo("What color is the star?\nAnswer in a word or a short phrase.");
    assertThat(Prompt.text(QuestionForm.OPEN, "Name the color of the star.", List.of()))
        .isEqualTo("Name the color of the star.\nAnswer in a word or a short phrase.");
  }

  @ParameterizedTest
  @ValueSource(strings = {Requests.LIST, Requests.DESCRIBE})
  void leavesARequestThatSaysSoItselfAsItIs(String request) {
    assertThat(Prompt.text(QuestionForm.OPEN, request, List.of())).isEqualTo(request);
  }
}

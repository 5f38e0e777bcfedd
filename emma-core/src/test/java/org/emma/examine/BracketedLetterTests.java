package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import org.emma.item.Item;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketedLetterTests {

  @Nested
  class Where_only_the_letters_of_the_options_are_known {

    private final Item two = Items.choice("Which one is it?", "B", "A", "B");
    private final Item four = Items.choice("Which one is it?", "D", "A", "B", "C", "D");

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The second image (B) is most like the first; the third image (C) is not.",
          "The second image (B) is most like the first.\\nThe third image (C) is another thing.",
          "(B) Neither the second nor the third image shares the style.",
          "I cannot determine it, therefore I must select option (B) the third image.",
          "It is impossible to say for certain. However, the third image (B) may be the one.",
          "The first image is most like (B) the third image. It cannot be the other.",
          "Box B (B) is tighter than box A.",
          "The camera moves to the right (option B) when it films.",
          "So I would select choice (B) B is darker.",
          "If I had to choose an image, I would choose option (B) the third image.",
          "They do not look as real as in image (B).",
        })
    void the_only_offered_one_in_brackets_decides(String reply) {
      Graded.isRead(two, reply, "B");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "- Option A: does not match.\\n- Option B: does not match.\\nTherefore:\\n(D) picture D",
          "The choices are A, B, C and D.\\nPoint C is not it. The point is (D) Point D.",
          "A) It has two squares.\\nB) It has one.\\nTherefore it is option (D).",
          "(D) Point D. The handle (Point A) goes with the face (Point B).",
          "We can choose:\\n\\n(D) picture D\\n\\nas the correct answer.",
        })
    void other_letters_may_be_labels(String reply) {
      Graded.isRead(four, reply, "D");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "(A) or (B)",
          "It is (B) or A.",
          "A or (B)",
          "not (B)",
          "It is not the second one (B).",
          "(B) is wrong.",
          "Is it (B)?",
          "I wonder if it is (B).",
          "I would select point A as the one, on the handle, or on the frame (B).",
          "The answer is A. The other image (B) shows a dog.",
          "A\\n(B)",
          "Which one is it? (A) the second image (B) the third image",
        })
    void one_that_is_denied_or_beside_another_does_not(String reply) {
      assertThat(Graded.text(two, reply).answer()).as(reply).isNotEqualTo("B");
    }
  }

  @Nested
  class Where_the_words_of_the_options_are_known {

    private final Item color =
        Items.choice("What color is the cup?", "blue", "red", "blue", "green", "yellow");

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "Next to C, the second (B) is closest. | the only letter in brackets",
          "The matching cup is (B) Point B. | the only letter in brackets",
          "I can't be sure, but it must be (B). | the only letter in brackets",
          "Option A: no.\\nOption C: no.\\nSo it has to be (B) blue. | the only letter in brackets",
        })
    void the_only_one_in_brackets_is_read_as_well(String reply, String rule) {
      assertThat(Graded.text(color, reply)).isEqualTo(new Grading(Grade.CORRECT, "blue", rule));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The red one (B) fits.",
          "(B) red",
          "So it has to be (B) red.",
          "(B) none of the above",
          "(B) or (C)",
          "(B) and C",
          "C (B)",
          "The red one is not (B).",
          "It is never (B).",
          "I cannot tell whether it is (B).",
          "Any but not (B)",
          "(A) red (B) blue (C) green (D) yellow",
          "Which one? (A, B, C or D)",
        })
    void it_is_off_task_against_its_words_denied_or_beside_another(String reply) {
      Graded.isOffTask(color, reply);
    }
  }
}

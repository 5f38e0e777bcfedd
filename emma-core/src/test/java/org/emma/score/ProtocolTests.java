package org.emma.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emma.item.Item;
import org.emma.item.Provenance.Imported;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTests {

  private static final Imported ORIGIN = new Imported("made-up", "1");
  private static final Item YES_NO = Replied.yesNo(ORIGIN, "1.jpg", "Is there a cup?", "yes");
  private static final Item CHOICE =
      Replied.choice(ORIGIN, "1.jpg", List.of("teddy bear", "rabbit", "cat", "dog"), "cat");

  private static String read(Protocol protocol, Item item, String reply) {
    return protocol.answer(Replied.reply(item, reply.replace("\\n", "\n"))).orElse("-");
  }

  @Nested
  class Pope {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "no | No",
          "no | There is no cup",
          "no | The cup is not there",
          "yes | Yes",
          "yes | I cannot see one",
          "yes | There isn't a cup",
          "yes | NO",
          "yes | Not at all",
          "no | No, there is none",
          "yes | Hard to say. No",
          "no | 'There, no, is one'",
          "yes | ''",
          "yes | 'No\\nthing'",
          "no | 'No '"
        })
    void takes_every_reply_without_no_or_not_in_its_first_sentence_for_a_yes(
        String expected, String reply) {
      assertThat(read(Protocol.POPE, YES_NO, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class Mme {

    @ParameterizedTest
    @CsvSource({
      "yes, Yes",
      "no, NO",
      "yes, 'Yes, it is'",
      "no, No.",
      "no, ' No'",
      "no, None of them",
      "no, Now I see",
      "-, The answer is no",
      "-, ''",
      "yes, ' yes'",
      "-, '  yes'"
    })
    void looks_at_four_characters(String expected, String reply) {
      assertThat(read(Protocol.MME, YES_NO, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class Amber {

    @ParameterizedTest
    @CsvSource({"yes, Yes", "no, No", "-, yes", "-, No.", "-, 'Yes '"})
    void takes_nothing_but_the_words_themselves(String expected, String reply) {
      assertThat(read(Protocol.AMBER, YES_NO, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class Mmbench {

    @ParameterizedTest
    @CsvSource({
      "cat, C",
      "cat, (C)",
      "cat, The answer is C.",
      "cat, C. cat",
      "-, C or D",
      "cat, 'C, because a cat has been seen'",
      "cat, It is a Cat",
      "-, a cat and a dog",
      "-, a bird",
      "-, Cannot determine the answer: C",
      "-, Z",
      "teddy bear, A teddy bear",
      "-, 'C is what I would say if I had to choose, though nobody knows what it really is at all'"
    })
    void takes_one_late_letter_or_one_text(String expected, String reply) {
      assertThat(read(Protocol.MMBENCH, CHOICE, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class Blink {

    @ParameterizedTest
    @CsvSource({"cat, (C)", "-, C", "-, (C) cat", "-, (Z)", "-, ''"})
    void compares_a_stored_prediction_as_it_stands(String expected, String prediction) {
      assertThat(read(Protocol.BLINK, CHOICE, prediction)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "cat, (C)",
      "cat, C",
      "cat, (C) cat",
      "-, C.",
      "-, cat",
      "-, (C) or (D)",
      "cat, '(A) and (D) will not do.\\n\\nIt is (C) then'",
      "-, '(C) it is.\\n\\n(A) or (D) then'",
      "cat, '(C) it is.\\n\\nSo much for that'",
      "-, (E)"
    })
    void takes_the_only_letter_in_brackets_from_a_reply(String expected, String reply) {
      assertThat(read(Protocol.BLINK_REPLY, CHOICE, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class SugarCrepe {

    private final Item captions =
        Replied.choice(ORIGIN, "1.jpg", List.of("A cat.", "A dog."), "A cat.");

    @ParameterizedTest
    @CsvSource({
      "A cat., (1)",
      "A dog., Output (2).",
      "-, Neither (1) nor (2)",
      "-, 1",
      "A dog., A dog.",
      "-, ''"
    })
    void takes_the_one_number_that_is_named(String expected, String reply) {
      assertThat(read(Protocol.SUGARCREPE, captions, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class NaturalBench {

    @ParameterizedTest
    @CsvSource({"yes, YES", "no, 'No, yes'", "-, nothing", "yes, 'well, yes; no'"})
    void takes_the_first_of_yes_and_no(String expected, String reply) {
      assertThat(read(Protocol.NATURALBENCH, YES_NO, reply)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"left, A", "right, B.", "left, It is a B", "-, C"})
    void takes_the_first_of_a_and_b(String expected, String reply) {
      Item item = Replied.choice(ORIGIN, "1.jpg", List.of("left", "right"), "left");

      assertThat(read(Protocol.NATURALBENCH, item, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class Tifa {

    @ParameterizedTest
    @CsvSource({"cat, cat", "-, Cat", "-, a cat", "-, C"})
    void takes_a_choice_word_for_word(String expected, String reply) {
      assertThat(read(Protocol.TIFA, CHOICE, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class Yes_or_no {

    @ParameterizedTest
    @CsvSource({
      "yes, Yes.",
      "no, 'No, it is not'",
      "-, yes and no",
      "-, nothing",
      "yes, 'answer:yes yes!'",
      "no, (no)",
      "-, 'yes/no'",
      "no, '1,000 times no'"
    })
    void takes_the_word_that_stands_alone(String expected, String reply) {
      assertThat(read(Protocol.YES_OR_NO, YES_NO, reply)).isEqualTo(expected);
    }
  }

  @Nested
  class Emmas_grading {

    @Test
    void is_strict() {
      assertThat(read(Protocol.EMMA, YES_NO, "I cannot say")).isEqualTo("-");
      assertThat(read(Protocol.EMMA, YES_NO, "No")).isEqualTo("no");
    }
  }

  @Test
  void an_unanswered_question_has_no_answer_by_any_protocol() {
    assertThat(Protocol.values())
        .extracting(protocol -> protocol.answer(Replied.unanswered(YES_NO)))
        .containsOnly(Optional.empty());
  }
}

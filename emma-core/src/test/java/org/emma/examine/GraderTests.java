package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTests {

  private static Grading text(Item item, String reply) {
    return Grader.grade(
        item, AnsweringMode.TEXT, Reply.Answered.text(unescaped(reply), Duration.ZERO));
  }

  private static String unescaped(String reply) {
    return reply.replace("\\n", "\n");
  }

  private static void offTask(Item item, String reply) {
    assertThat(text(item, reply).grade()).as(reply).isEqualTo(Grade.OFF_TASK);
  }

  @Nested
  class A_multiple_choice_reply {

    private final Item color =
        Items.choice("What color is the cup?", "blue", "red", "blue", "green", "yellow");
    private final Item place =
        Items.choice(
            "Where is the star relative to the heart?",
            "to the left",
            "above",
            "to the left",
            "to the right",
            "below");

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "B | letter alone",
          "(B) | letter alone",
          "B. | letter alone",
          "b | letter alone",
          "(b) | letter alone",
          "B) | letter alone",
          "[B] | letter alone",
          "**B** | letter alone",
          "**(B)** | letter alone",
          "<s> B | letter alone",
          "<s> (B)</s> | letter alone",
          "\\boxed{B} | letter alone",
          "$\\boxed{\\text{B}}$ | letter alone",
          "<think>Red? (A)? No.</think> B | letter alone",
          "Red? (A)? No.</think> B | letter alone",
          "Answer: B | announced letter",
          "Answer: B. | announced letter",
          "Answer: (B) blue | announced letter",
          "**Answer:** B | announced letter",
          "Answer:\\nB | announced letter",
          "The answer is B. | announced letter",
          "The answer is (B), because A cup is never red. | announced letter",
          "The answer is (B) because (A) is red and the cup is not. | announced letter",
          "The correct answer is (B) blue. | announced letter",
          "The correct option is clearly B. | announced letter",
          "The cup stands in the middle. The answer is B. | announced letter",
          "I would choose (B). | announced letter",
          "It is B. | announced letter",
          "I believe it's (B). | announced letter",
          "Option B | announced letter",
          "(B) blue | letter and option",
          "B. blue | letter and option",
          "B: Blue. | letter and option",
          "(B) blue. The cup is blue. | letter and option",
          "(B), because the cup is like the sky. | letter and reason",
          "B because it looks like the sky | letter and reason",
          "(B) Point B | letter and reason",
          "B is correct. | letter and reason",
          "B. The cup has the color of the sky. | letter and reason",
          "The cup has the color of the sky.\\n(B) | letter on the last line",
          "The cup has the color of the sky.\\n\\nB. blue | letter on the last line",
          "The matching cup is (B) Point B. | the only letter in brackets",
          "blue | option in words",
          "Blue. | option in words",
          "\"blue\" | option in words",
          "blue cup | option in words",
          "a blue cup | option in words",
          "Answer: blue | announced option",
          "The answer is blue, because the sky is. | announced option",
          "It is blue. | announced option",
          "The cup is blue. | option in a statement",
          "The color of the cup is blue. | option in a statement",
          "The cup in the picture is blue. | option in a statement",
        })
    void is_read(String reply, String rule) {
      assertThat(text(color, reply)).isEqualTo(new Grading(Grade.CORRECT, "blue", rule));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "(Z)",
          "E",
          "Answer: F.",
          "A cup is in the picture.",
          "A blue plate and a red cup",
          "A",
          "(B) or (C)",
          "B or C",
          "A, B",
          "B/C",
          "(A) (B)",
          "B. Wait, it must be C.",
          "B and C",
          "The answer is A or B.",
          "The answer is B. No, the answer is C.",
          "(B) red",
          "B. red",
          "(A) is wrong, (B) may be right",
          "(A) is wrong.",
          "The answer is not B.",
          "I don't think the answer is B.",
          "I cannot tell whether the answer is (B).",
          "neither",
          "Neither of them",
          "None of the above",
          "both",
          "All of the options",
          "red and blue",
          "red or blue",
          "It is either red or blue.",
          "not blue",
          "The cup is not blue.",
          "The plate is blue.",
          "bluebird",
          "I'm sorry, but I can't see the picture.",
          "I cannot determine the color. It is blue.",
          "As an AI, I have no eyes.",
          "The picture shows a cup on a table.",
          "purple",
          "A) red\\nB) blue",
          "A: The cup is on a table.",
          "(A), because the cup is blue.",
          "The answer is (B) none of the above.",
          "Which one is it?\\n(A) red\\n(B) blue",
          "The red one is not (B).",
          "The red one is (A), the other is (B).",
          "<think>It is B",
        })
    void is_off_task_rather_than_guessed(String reply) {
      if (reply.equals("A")) {
        assertThat(text(color, reply)).isEqualTo(new Grading(Grade.WRONG, "red", "letter alone"));
      } else {
        offTask(color, reply);
      }
    }

    @Test
    void is_freed_of_control_tokens() {
      assertThat(text(color, "<|im_start|>B<|im_end|>").grade()).isEqualTo(Grade.CORRECT);
    }

    @Test
    void names_the_rule_that_refuses_it() {
      assertThat(text(color, "(B) or (C)").rule()).isEqualTo("several letters");
      assertThat(text(color, "(Z)").rule()).isEqualTo("letter without option");
      assertThat(text(color, "(B) red").rule()).isEqualTo("letter against its words");
      assertThat(text(color, "None of the above").rule()).isEqualTo("all or none of the options");
      assertThat(text(color, "I'm sorry, but I can't see it.").rule()).isEqualTo("refusal");
      assertThat(text(color, "B. Wait, C.").rule()).isEqualTo("revised answer");
      assertThat(text(color, "What a cup!").rule()).isEqualTo("nothing to grade");
    }

    @Test
    void of_another_option_is_wrong() {
      assertThat(text(color, "(C) green"))
          .isEqualTo(new Grading(Grade.WRONG, "green", "letter and option"));
      assertThat(text(color, "red").grade()).isEqualTo(Grade.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "to the left",
          "To the left.",
          "to the left of the heart",
          "The star is to the left of the heart.",
          "It is to the left of the heart.",
          "(B) to the left",
          "The star is to the left.",
        })
    void may_repeat_the_question_around_the_option(String reply) {
      assertThat(text(place, reply).grade()).as(reply).isEqualTo(Grade.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The heart is to the left of the star.",
          "The star is to the left of the circle.",
          "The heart is above.",
          "to the left of the star",
        })
    void about_other_objects_is_off_task(String reply) {
      offTask(place, reply);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "3",
          "three",
          "Three.",
          "There are 3 stars.",
          "There are three stars.",
          "3 stars"
        })
    void gives_numbers_as_digits_or_words(String reply) {
      Item number = Items.choice("How many stars are there?", "3", "1", "2", "3", "4");
      assertThat(text(number, reply).grade()).as(reply).isEqualTo(Grade.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"star", "a star", "The star.", "stars", "There is a star in the picture."})
    void names_an_entity_with_or_without_article(String reply) {
      Item entity =
          Items.choice("Which of these objects is in the picture?", "star", "heart", "star");
      assertThat(text(entity, reply).grade()).as(reply).isEqualTo(Grade.CORRECT);
    }

    @Test
    void picks_the_longer_of_two_options_that_begin_alike() {
      Item item = Items.choice("What is it?", "fire truck", "fire", "fire truck");
      assertThat(text(item, "It is a fire truck.").grade()).isEqualTo(Grade.CORRECT);
      assertThat(text(item, "(B) fire truck").grade()).isEqualTo(Grade.CORRECT);
    }
  }

  @Nested
  class A_yes_no_reply {

    private final Item item = Items.yesNo("Is there a red cup in the picture?", "no");
    private final Item place = Items.yesNo("Is the star to the left of the heart?", "no");

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "no | yes or no first",
          "No. | yes or no first",
          "NO | yes or no first",
          "**No** | yes or no first",
          "<s> no | yes or no first",
          "No, there is no red cup. | yes or no first",
          "No there is not | yes or no first",
          "Nope. | yes or no first",
          "The answer is no. | announced yes or no",
          "Answer: No | announced yes or no",
          "I would say no. | announced yes or no",
          "I think no, because the cup is blue. | announced yes or no",
          "Is there a red cup? No. | yes or no last",
          "I see a blue one only, so no. | yes or no last",
          "There is no red cup in the picture. | question as a statement",
          "There is no red cup. | question as a statement",
          "There isn't a red cup in the image. | question as a statement",
          "There is not a red cup. | question as a statement",
        })
    void is_read_as_no(String reply, String rule) {
      assertThat(text(item, reply)).isEqualTo(new Grading(Grade.CORRECT, "no", rule));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Yes",
          "yes.",
          "Yes, there is a red cup.",
          "Yes there is",
          "There is a red cup in the picture.",
          "I notice it: yes",
          "The answer is yes.",
        })
    void is_read_as_yes(String reply) {
      Grade expected = reply.startsWith("I notice") ? Grade.OFF_TASK : Grade.WRONG;
      assertThat(text(item, reply).grade()).as(reply).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "I notice a cup.",
          "Nothing",
          "Norway",
          "None",
          "I know it.",
          "Yes and no",
          "yes/no",
          "No. Wait, yes.",
          "Yes or no?",
          "neither",
          "maybe",
          "I do not know",
          "I cannot see the picture.",
          "There is no doubt that the cup is red.",
          "No cup could be redder.",
          "There is no plate.",
          "There is a cup.",
          "The answer is not no",
          "A",
        })
    void is_off_task_rather_than_guessed(String reply) {
      offTask(item, reply);
    }

    @Test
    void may_state_the_question_only_in_its_own_order() {
      assertThat(text(place, "The star is not to the left of the heart.").answer()).isEqualTo("no");
      assertThat(text(place, "The star is to the left of the heart.").answer()).isEqualTo("yes");
      offTask(place, "The heart is to the left of the star.");
    }
  }

  @Nested
  class An_open_reply {

    private final Item color = Items.open("What color is the cup?", "blue");
    private final Item number = Items.open("How many stars are there?", "3");
    private final Item entity = Items.open("What is the leftmost object in the picture?", "star");
    private final Item place =
        Items.open("Where is the star relative to the heart?", "to the left");

    @ParameterizedTest
    @ValueSource(
        strings = {
          "blue",
          "Blue.",
          "BLUE",
          "**blue**",
          "The cup is blue.",
          "It is blue.",
          "It's blue",
          "blue cup",
          "a blue cup",
          "Answer: blue",
          "The answer is blue.",
          "The color of the cup is blue.",
          "The color is blue.",
        })
    void gives_a_color(String reply) {
      assertThat(text(color, reply).grade()).as(reply).isEqualTo(Grade.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "3",
          "three",
          "Three stars.",
          "3 (three)",
          "There are 3 stars.",
          "There are three stars in the picture.",
          "Answer: 3",
          "I count 3 stars.",
          "1, 2, 3. The answer is 3.",
          "03",
        })
    void gives_a_number(String reply) {
      assertThat(text(number, reply).grade()).as(reply).isEqualTo(Grade.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"star", "a star", "The star.", "stars", "It is a star."})
    void names_an_entity(String reply) {
      assertThat(text(entity, reply).grade()).as(reply).isEqualTo(Grade.CORRECT);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "left",
          "to the left",
          "on the left",
          "On the left side.",
          "left of the heart",
          "The star is to the left of the heart.",
          "It is to the left of the heart.",
        })
    void gives_a_place(String reply) {
      assertThat(text(place, reply).grade()).as(reply).isEqualTo(Grade.CORRECT);
    }

    @Test
    void with_another_answer_is_wrong_and_quoted() {
      assertThat(text(color, "green")).isEqualTo(new Grading(Grade.WRONG, "green", "words alone"));
      assertThat(text(color, "The cup is dark green.").answer()).isEqualTo("dark green");
      assertThat(text(number, "There are twenty-one stars."))
          .isEqualTo(new Grading(Grade.WRONG, "21", "the only number"));
      assertThat(text(number, "There are none.")).extracting(Grading::answer).isEqualTo("0");
      assertThat(text(number, "No stars.").answer()).isEqualTo("0");
      assertThat(text(place, "above").grade()).isEqualTo(Grade.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "dark blue",
          "blue and red",
          "red or blue",
          "not blue",
          "yes",
          "I don't know",
          "I cannot tell.",
          "unknown",
          "It could be red",
          "cup",
          "The picture shows a lovely cup with a very intense hue on a table.",
        })
    void is_off_task_where_a_color_is_not_plain(String reply) {
      offTask(color, reply);
    }

    @Test
    void that_begins_like_the_gold_answer_is_not_called_wrong() {
      offTask(Items.open("What texture does the star have?", "striped"), "stripes");
      assertThat(text(Items.open("What color is the cup?", "gray"), "green").grade())
          .isEqualTo(Grade.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "many",
          "several",
          "3 or 4",
          "3-4",
          "between 3 and 4",
          "at least 3",
          "more than 3",
          "2.5",
          "There are 3 stars and 2 hearts.",
          "I don't know",
          "no idea",
          "",
        })
    void is_off_task_where_a_number_is_not_plain(String reply) {
      offTask(number, reply);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "The heart is to the left of the star.",
          "left of the star",
          "left of the circle"
        })
    void about_other_objects_is_not_correct(String reply) {
      offTask(place, reply);
    }
  }

  @Nested
  class Option_scores {

    private final Item item =
        Items.choice("What color is the cup?", "blue", "red", "blue", "green");

    private Grading scores(Double... scores) {
      return Grader.grade(
          item,
          AnsweringMode.OPTION_SCORES,
          new Reply.Answered("whatever", List.of(scores), Duration.ZERO));
    }

    @Test
    void make_the_likeliest_option_the_answer() {
      assertThat(scores(-2.0, -1.0, -3.0))
          .isEqualTo(new Grading(Grade.CORRECT, "blue", "likeliest option"));
      assertThat(scores(-2.0, -1.0, -0.5).grade()).isEqualTo(Grade.WRONG);
      assertThat(scores(Double.NEGATIVE_INFINITY, -1.0, -5.0).grade()).isEqualTo(Grade.CORRECT);
    }

    @Test
    void that_tie_are_not_correct() {
      assertThat(scores(-1.0, -1.0, -2.0))
          .isEqualTo(new Grading(Grade.WRONG, "red = blue", "tie of the likeliest options"));
    }

    @Test
    void that_cannot_be_compared_leave_the_item_unanswered() {
      assertThat(scores(-1.0, Double.NaN, -2.0).grade()).isEqualTo(Grade.UNANSWERED);
      assertThat(scores(-1.0, -2.0).grade()).isEqualTo(Grade.UNANSWERED);
      assertThat(scores().grade()).isEqualTo(Grade.UNANSWERED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The answer is ",
        "(A) ",
        "no, ",
        "1 ",
        "is red ",
        " ",
        "\n",
        "***",
        "<",
        "\\boxed{"
      })
  @Timeout(300)
  void a_model_that_runs_in_circles_is_graded_in_time(String loop) {
    String reply = loop.repeat(20_000 / loop.length());
    assertThat(
            List.of(
                text(Items.choice("What color is the cup?", "red", "red", "blue"), reply),
                text(Items.yesNo("Is the cup red?", "yes"), reply),
                text(Items.open("What color is the cup?", "red"), reply)))
        .extracting(Grading::grade)
        .doesNotContain(Grade.UNANSWERED);
  }

  @Test
  void a_failed_reply_is_unanswered() {
    Item item = Items.open("What color is the cup?", "blue");
    Reply failed = new Reply.Failed("connection refused", Duration.ZERO);
    assertThat(Grader.grade(item, AnsweringMode.TEXT, failed))
        .isEqualTo(new Grading(Grade.UNANSWERED, "", "no reply"));
  }
}

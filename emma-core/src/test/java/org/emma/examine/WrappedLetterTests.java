package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.emma.item.Item;
import org.junit.jupiter.api.Test;

/** Wraps letters at random, from a seed: whatever is read is the letter, and never another. */
class WrappedLetterTests {

  private static final Item ITEM =
      Items.choice("What color is the cup?", "blue", "red", "blue", "green", "yellow");
  private static final int ROUNDS = 20_000;

  /** Shapes that hold one answer; {@code %1$s} is the letter, {@code %2$s} its option. */
  private static final List<String> SHAPES =
      List.of(
          "%1$s",
          "(%1$s)",
          "%1$s.",
          "%1$s)",
          "[%1$s]",
          "**%1$s**",
          "`%1$s`",
          "\"%1$s\"",
          "'%1$s'",
          "\\boxed{%1$s}",
          "$\\boxed{\\text{%1$s}}$",
          "Answer: %1$s",
          "answer is %1$s.",
          "The answer is (%1$s)",
          "The correct answer is: %1$s",
          "Option %1$s",
          "I choose (%1$s).",
          "(%1$s) %2$s",
          "%1$s. %2$s",
          "%1$s: %2$s",
          "The answer is (%1$s) %2$s.",
          "%2$s (%1$s)",
          "Probably %1$s",
          "It is %1$s.",
          "{\"answer\": \"%1$s\"}",
          "```json\n{\"answer\": \"%1$s\"}\n```",
          "The cup is like the sky.\n\n(%1$s)",
          "(%1$s), because it looks like it",
          "%2$s",
          "The cup is %2$s.");

  private static final List<String> BEFORE =
      List.of(
          "",
          " ",
          "\n",
          "<s> ",
          "\u200f",
          "\u0000",
          "<think>(A)? (C)? (D)?</think>",
          "Assistant: ");
  private static final List<String> AFTER =
      List.of("", " ", "\n\n", "</s>", "<|im_end|>", "<|eot_id|>", "\u200e", "\u0007", "\ufeff");

  /** What makes a reply no answer, or another one. */
  private static final List<String> NOISE =
      List.of(
          " or (C)",
          ", not A",
          " Wait, no.",
          " (D)",
          " I cannot tell.",
          " and D",
          " maybe",
          "?",
          " is wrong",
          " Actually, D.",
          " The cup is yellow.",
          " vs B");

  private final Random random = new Random(11);

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String shape(int option) {
    String letter = String.valueOf((char) ('A' + option));
    return String.format(any(SHAPES), letter, ITEM.options().get(option));
  }

  @Test
  void a_letter_in_a_conventional_shape_is_read() {
    for (int round = 0; round < ROUNDS; round++) {
      int option = random.nextInt(4);
      String reply = any(BEFORE) + shape(option) + any(AFTER);
      Graded.isRead(ITEM, reply, ITEM.options().get(option));
    }
  }

  @Test
  void a_letter_amid_noise_is_read_or_off_task_and_never_another() {
    for (int round = 0; round < ROUNDS; round++) {
      int option = random.nextInt(4);
      String reply = shape(option) + any(NOISE);
      assertThat(Graded.text(ITEM, reply).answer()).as(reply).isIn("", ITEM.options().get(option));
    }
  }

  @Test
  void a_letter_set_off_is_no_article() {
    for (String letter : List.of("`A`", "**A**", "\"A\"", "'A'", "“A”")) {
      Graded.isOffTask(ITEM, letter + " The cup is yellow.");
      Graded.isRead(ITEM, letter + " Its color is like fire.", "red");
    }
  }

  @Test
  void a_fullwidth_or_circled_letter_is_the_letter() {
    for (int option = 0; option < 4; option++) {
      String answer = ITEM.options().get(option);
      Graded.isRead(ITEM, String.valueOf((char) ('Ａ' + option)), answer);
      Graded.isRead(ITEM, "（" + (char) ('Ａ' + option) + "）", answer);
      Graded.isRead(ITEM, String.valueOf((char) ('Ⓐ' + option)), answer);
    }
    Graded.isOffTask(ITEM, "В");
  }
}

package org.emma.model;

import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.item.Requests;

/** Words the question, its options and the instruction for a model that reads text. */
public final class Prompt {

  private static final String LETTERS = "ABCD";

  private Prompt() {}

  /** Returns the letter of the option at an index from 0 to 3: {@code A} to {@code D}. */
  public static String letter(int option) {
    return String.valueOf(LETTERS.charAt(option));
  }

  /**
   * Returns the prompt: one line for the question, one per option, one for the instruction. A
   * request for a list or a description is an instruction itself.
   */
  public static String text(QuestionForm form, String question, List<String> options) {
    StringBuilder prompt = new StringBuilder(question);
    switch (form) {
      case MULTIPLE_CHOICE -> {
        for (int i = 0; i < options.size(); i++) {
          prompt.append("\n(").append(letter(i)).append(") ").append(options.get(i));
        }
        prompt.append("\nAnswer with the letter of the right option.");
      }
      case YES_NO -> prompt.append("\nAnswer yes or no.");
      case OPEN ->
          prompt.append(Requests.has(question) ? "" : "\nAnswer in a word or a short phrase.");
    }
    return prompt.toString();
  }
}

package org.emma.treat;

import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.item.Requests;
import org.emma.model.Prompt;
import org.emma.scene.Aspect;

/**
 * Holds one question of a conversation with the answer to learn.
 *
 * @param aspect what the turn teaches
 * @param form how it is answered; a description is an open question
 * @param question the question alone
 * @param options what is listed in the prompt; empty unless multiple choice by letter
 * @param answer what the model is to say: for multiple choice the letter
 */
public record Turn(
    Aspect aspect, QuestionForm form, String question, List<String> options, String answer) {

  /** The question of every turn that asks for a description of the whole picture. */
  public static final String DESCRIBE = Requests.DESCRIBE;

  public Turn {
    options = List.copyOf(options);
  }

  /** Returns the question with options and instruction; a description is asked for as it stands. */
  public String prompt() {
    return Prompt.text(form, question, options);
  }

  /** Tells whether the other turn asks the same in the same form. */
  boolean repeats(Turn other) {
    return form == other.form && question.equals(other.question);
  }

  /** Tells whether the turn asks for a description of the whole picture. */
  public boolean isDescription() {
    return question.equals(DESCRIBE);
  }
}

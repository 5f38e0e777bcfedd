package org.emma.model;

import java.util.List;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Image;

/**
 * Puts one question to a model: everything that the model may know, without the gold answer.
 *
 * @param id names the question for whoever looks a recorded reply up: the record of an imported
 *     item, the key of a generated one; it is no part of what a model is shown
 * @param images what is shown, at least one
 * @param form how the question is to be answered
 * @param question the question alone
 * @param options what may be answered; empty for open questions
 * @param mode how the answer is taken
 */
public record Query(
    String id,
    List<Image> images,
    QuestionForm form,
    String question,
    List<String> options,
    AnsweringMode mode) {

  public Query {
    images = List.copyOf(images);
    options = List.copyOf(options);
    if (mode == AnsweringMode.OPTION_SCORES && options.isEmpty()) {
      throw new IllegalArgumentException(
          "\"%s\" has no options to score: ask it for text".formatted(question));
    }
  }

  /** Returns the query that puts an item to a model in a mode. */
  public static Query of(Item item, AnsweringMode mode) {
    String id =
        item.provenance() instanceof Provenance.Imported imported ? imported.record() : item.key();
    return new Query(id, item.images(), item.form(), item.question(), item.options(), mode);
  }

  /** Returns the question with options and instruction, as a text model is prompted. */
  public String prompt() {
    return Prompt.text(form, question, options);
  }
}

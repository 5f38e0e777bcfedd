package org.emma.examine;

import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;

/**
 * Records what a model did with one item.
 *
 * @param item what was asked
 * @param mode how the answer was taken
 * @param model name of the model
 * @param reply what came back, with the model's latency
 * @param grading what the reply is worth
 */
public record Observation(
    Item item, AnsweringMode mode, String model, Reply reply, Grading grading) {

  /** Returns what the reply is worth. */
  public Grade grade() {
    return grading.grade();
  }
}

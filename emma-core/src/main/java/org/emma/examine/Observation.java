package org.emma.examine;

import java.util.List;
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
 * @param attempts every reply in the order of asking, where the item was asked several times: then
 *     the grade is what they add up to, and reply and grading are the first that have this grade
 */
public record Observation(
    Item item,
    AnsweringMode mode,
    String model,
    Reply reply,
    Grading grading,
    List<Attempt> attempts) {

  public Observation {
    attempts = List.copyOf(attempts);
  }

  /** Records what a model did with an item that it was asked once. */
  public Observation(Item item, AnsweringMode mode, String model, Reply reply, Grading grading) {
    this(item, mode, model, reply, grading, List.of());
  }

  /** Returns what the reply is worth. */
  public Grade grade() {
    return grading.grade();
  }
}

package org.emma.treat;

import java.util.List;

/**
 * Holds the conversations that a model is tuned on.
 *
 * @param targeted conversations about the aspects that failed
 * @param replay conversations about the aspects that were right, so that they are not forgotten
 */
public record TuningSet(List<Conversation> targeted, List<Conversation> replay) {

  public TuningSet {
    targeted = List.copyOf(targeted);
    replay = List.copyOf(replay);
  }

  /** Tells whether there is nothing to learn. */
  public boolean isEmpty() {
    return targeted.isEmpty();
  }
}

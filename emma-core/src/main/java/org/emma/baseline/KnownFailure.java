package org.emma.baseline;

import org.emma.examine.Grade;
import org.emma.examine.Observation;

/**
 * Shows what became of an item that is listed as a known failure.
 *
 * @param observation how it is answered
 * @param reason why it is listed; empty if nobody said
 */
public record KnownFailure(Observation observation, String reason) {

  /** Tells whether the item is right now, so that it no longer belongs on the list. */
  public boolean isOver() {
    return observation.grade() == Grade.CORRECT;
  }
}

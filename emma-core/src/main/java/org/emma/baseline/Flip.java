package org.emma.baseline;

import org.emma.examine.Grade;
import org.emma.examine.Observation;

/**
 * Shows an item that was right in the baseline and is not now, or the other way round.
 *
 * @param then how it was answered
 * @param now how it is answered
 */
public record Flip(BaselineEntry then, Observation now) {

  /** Tells whether the item was right, and is not any more. */
  public boolean worse() {
    return then.grade() == Grade.CORRECT;
  }

  /** Returns the item with both answers in one line. */
  public String words() {
    return "%s (%s): %s expected \"%s\"; then %s, now %s"
        .formatted(
            now.item().key(),
            now.item().imageGroup(),
            now.item().question(),
            now.item().gold(),
            words(then.grade(), then.answer()),
            words(now.grade(), now.grading().answer()));
  }

  private static String words(Grade grade, String answer) {
    return answer.isEmpty() ? grade.words() : "\"%s\"".formatted(answer);
  }
}

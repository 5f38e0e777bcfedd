package org.emma.examine;

import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;

/** Grades a reply against the gold answer: strict about what it takes as an answer. */
public final class Grader {

  private Grader() {}

  /** Grades a reply to an item that was asked in a mode. */
  public static Grading grade(Item item, AnsweringMode mode, Reply reply) {
    if (reply instanceof Reply.Answered answered) {
      boolean right = answered.text().strip().equalsIgnoreCase(item.gold());
      return new Grading(right ? Grade.CORRECT : Grade.WRONG, answered.text(), "verbatim");
    }
    return new Grading(Grade.UNANSWERED, "", "failed reply");
  }
}

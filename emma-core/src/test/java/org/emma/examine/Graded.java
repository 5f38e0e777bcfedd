package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;

/** Grades replies in text; {@code \n} in a reply is a new line. */
final class Graded {

  private Graded() {}

  static Grading text(Item item, String reply) {
    return Grader.grade(
        item, AnsweringMode.TEXT, Reply.Answered.text(reply.replace("\\n", "\n"), Duration.ZERO));
  }

  static void isRead(Item item, String reply, String answer) {
    assertThat(text(item, reply).answer()).as(reply).isEqualTo(answer);
  }

  static void isOffTask(Item item, String reply) {
    assertThat(text(item, reply).grade()).as(reply).isEqualTo(Grade.OFF_TASK);
  }
}

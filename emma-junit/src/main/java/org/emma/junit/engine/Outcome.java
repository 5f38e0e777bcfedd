package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.model.Reply;
import org.emma.report.PlainText;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Turns an observation into the outcome of its test. */
record Outcome(Observation observation, List<Picture> pictures) {

  /**
   * Returns if the answer is right.
   *
   * @param tolerated whether a gate decides, so that a single failure aborts
   * @throws TestAbortedException if the answer is wrong or off-task, and tolerated
   * @throws AssertionFailedError if it is wrong or off-task, and not tolerated
   * @throws UnansweredException if there is no answer
   */
  void report(boolean tolerated) {
    report(tolerated, "");
  }

  /** Does the same, with words before the story of a failure. */
  void report(boolean tolerated, String before) {
    switch (observation.grade()) {
      case CORRECT -> {}
      case WRONG -> fail(before + "Wrong", "answered", observation.grading().answer(), tolerated);
      case OFF_TASK -> fail(before + "Off-task", "replied", replied(), tolerated);
      case UNANSWERED -> throw new UnansweredException(story("Unanswered", "cause", cause()));
    }
  }

  private void fail(String verdict, String what, String reply, boolean tolerated) {
    String story = story(verdict, what, "\"" + reply + "\"");
    if (tolerated) {
      throw Thrown.aborted(story);
    }
    throw Thrown.failed(story, observation.item().gold(), reply);
  }

  private String story(String verdict, String what, String reply) {
    Item item = observation.item();
    String options = item.options().isEmpty() ? "" : "\n  options: " + item.options();
    String pictured =
        pictures.isEmpty()
            ? item.imageGroup()
            : pictures.stream().map(p -> p.name() + ", " + p.file()).collect(joining("; "));
    String attempts =
        observation.attempts().isEmpty()
            ? ""
            : "\n  replies: " + String.join("; ", Publication.attempts(observation));
    return PlainText.of(
        "%s: %s%s\n  expected: \"%s\"\n  %s: %s%s\n  picture: %s\n  asked of: %s, by %s"
            .formatted(
                verdict,
                item.question(),
                options,
                item.gold(),
                what,
                reply,
                attempts,
                pictured,
                observation.model(),
                observation.mode().words()));
  }

  private String replied() {
    return observation.reply() instanceof Reply.Answered answered ? answered.text() : "";
  }

  private String cause() {
    return observation.reply() instanceof Reply.Failed failed
        ? failed.cause()
        : "no reply was recorded";
  }
}

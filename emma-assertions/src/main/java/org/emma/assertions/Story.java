package org.emma.assertions;

import java.util.List;
import java.util.stream.Collectors;
import org.emma.diagnose.Finding;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.model.Reply;

/** Tells what happened, for people. */
final class Story {

  private static final int WORST = 5;

  private Story() {}

  /** Tells in one line what was asked, what was expected and what came back. */
  static String of(Observation observation) {
    Item item = observation.item();
    return "\"%s\"%s: expected \"%s\", %s (image %s, item %s)"
        .formatted(
            item.question(),
            item.options().isEmpty() ? "" : " " + item.options(),
            item.gold(),
            outcome(observation),
            item.imageGroup(),
            item.key());
  }

  /** Tells each finding in one line, and under it the worst of its observations. */
  static String of(List<Finding> findings) {
    return findings.stream()
        .map(finding -> "  " + finding.summary() + worst(finding))
        .collect(Collectors.joining("\n"));
  }

  /** Lists the worst observations of a finding on lines of their own; nothing if none failed. */
  static String worst(Finding finding) {
    int failed = finding.counts().wrong() + finding.counts().offTask();
    return failed == 0
        ? ""
        : finding.worst(WORST).stream()
            .map(observation -> "\n    - " + of(observation))
            .collect(
                Collectors.joining(
                    "", "\n    the worst of %d wrong or off-task:".formatted(failed), ""));
  }

  /** Returns a number of things, such as {@code 1 image} or {@code 3 replies}. */
  static String count(int number, String thing) {
    String several =
        thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    return number + " " + (number == 1 ? thing : several);
  }

  private static String outcome(Observation observation) {
    String reply = observation.reply() instanceof Reply.Answered answered ? answered.text() : "";
    return switch (observation.grade()) {
      case CORRECT, WRONG ->
          observation.grading().answer().equals(reply)
              ? "answered \"%s\"".formatted(reply)
              : "answered \"%s\" by \"%s\"".formatted(observation.grading().answer(), reply);
      case OFF_TASK -> "off-task \"%s\"".formatted(reply);
      case UNANSWERED ->
          "unanswered because: "
              + (observation.reply() instanceof Reply.Failed failed
                  ? failed.cause()
                  : observation.grading().rule());
    };
  }
}

package org.emma.assertions;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.score.Score;
import org.emma.score.ScoreRow;

/** Says that a published figure is another. */
final class ShouldHaveScore {

  private ShouldHaveScore() {}

  static ErrorMessageFactory shouldBeAtLeast(double figure, Score actual, List<ScoreRow> rows) {
    return Message.expecting(actual.name() + " to be at least", figure, story(actual, rows));
  }

  static ErrorMessageFactory shouldBeAtMost(double figure, Score actual, List<ScoreRow> rows) {
    return Message.expecting(actual.name() + " to be at most", figure, story(actual, rows));
  }

  static ErrorMessageFactory shouldBeRoundedTo(
      String published, Score actual, List<ScoreRow> rows) {
    return Message.expecting(actual.name() + " to be, rounded", published, story(actual, rows));
  }

  private static String story(Score actual, List<ScoreRow> rows) {
    String figure =
        actual.value().isPresent()
            ? "%s (%s before rounding)".formatted(actual.text(), actual.value().getAsDouble())
            : "there is no figure: nothing to divide by";
    return "  " + figure + rows.stream().map(ShouldHaveScore::row).collect(Collectors.joining());
  }

  private static String row(ScoreRow row) {
    return "\n  in %s by %s: %d right of %d, %d undecided; %s"
        .formatted(
            row.part(),
            row.protocol().words(),
            row.right(),
            row.n(),
            row.undecided(),
            row.scores().stream()
                .map(score -> score.name() + " " + score.text())
                .collect(Collectors.joining(", ")));
  }
}

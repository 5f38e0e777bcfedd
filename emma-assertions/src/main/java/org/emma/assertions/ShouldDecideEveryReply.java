package org.emma.assertions;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.score.PublishedScores;
import org.emma.score.ScoreRow;

/** Says that a protocol takes no answer from some replies. */
final class ShouldDecideEveryReply {

  private ShouldDecideEveryReply() {}

  static ErrorMessageFactory shouldDecideEveryReply(PublishedScores actual, List<ScoreRow> rows) {
    return Message.expecting(
        "an answer to be taken from every reply to " + actual.benchmark(),
        rows.isEmpty()
            ? "  nothing was scored; %d unanswered".formatted(actual.unanswered())
            : rows.stream()
                .map(
                    row ->
                        "  in %s by %s: %d of %d undecided"
                            .formatted(
                                row.part(), row.protocol().words(), row.undecided(), row.n()))
                .collect(Collectors.joining("\n")));
  }
}

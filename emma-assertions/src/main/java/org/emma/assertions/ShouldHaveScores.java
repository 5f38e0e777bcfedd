package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.score.Protocol;
import org.emma.score.PublishedScores;
import org.emma.score.Score;
import org.emma.score.ScoreRow;
import org.emma.words.Nearest;

/** Says that something was not scored, and what was. */
final class ShouldHaveScores {

  private ShouldHaveScores() {}

  static ErrorMessageFactory shouldHaveScores(List<PublishedScores> there, String benchmark) {
    List<String> names = there.stream().map(PublishedScores::benchmark).distinct().toList();
    return Message.expecting(
        "the scores of one benchmark in one mode",
        benchmark,
        "  there are %s%s"
            .formatted(
                there.stream().map(it -> it.benchmark() + " by " + it.mode().words()).toList(),
                names.contains(benchmark)
                    ? "; turn to one mode first"
                    : Nearest.hint(benchmark, names)));
  }

  static ErrorMessageFactory shouldHaveProtocol(PublishedScores actual, Protocol protocol) {
    return Message.expecting(
        "scores of %s by the protocol".formatted(actual.benchmark()),
        protocol,
        "  there are " + actual.protocols());
  }

  static ErrorMessageFactory shouldHavePart(PublishedScores actual, String name) {
    return Message.expecting(
        "one part of %s".formatted(actual.benchmark()),
        name,
        "  there are %s%s".formatted(actual.parts(), Nearest.hint(name, actual.parts())));
  }

  static ErrorMessageFactory shouldHaveScore(ScoreRow actual, String name) {
    List<String> names = actual.scores().stream().map(Score::name).toList();
    return Message.expecting(
        "a score of %s by %s".formatted(actual.part(), actual.protocol().words()),
        name,
        "  there are %s%s".formatted(names, Nearest.hint(name, names)));
  }

  static ErrorMessageFactory shouldHaveEveryReply(PublishedScores actual) {
    return Message.expecting(
        "a reply to every question of " + actual.benchmark(),
        actual.rows().isEmpty()
            ? "  nothing was scored; %d unanswered".formatted(actual.unanswered())
            : "  %d unanswered".formatted(actual.unanswered()));
  }

  static ErrorMessageFactory shouldHaveBegun() {
    return Message.expecting(
        "scores to return to", "  this began with a single figure: begin with the scores");
  }
}

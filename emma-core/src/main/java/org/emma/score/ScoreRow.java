package org.emma.score;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * States what one protocol makes of one part of a benchmark.
 *
 * @param part what is scored: a subset by its name, or in words what several are taken together for
 * @param protocol by which rule the replies were read
 * @param n how many replies were read
 * @param right how many of the answers are right
 * @param undecided how many replies the rule takes no answer from; none of them is right
 * @param scores the figures, in the order in which they are published
 */
public record ScoreRow(
    String part, Protocol protocol, int n, int right, int undecided, List<Score> scores) {

  public ScoreRow {
    scores = List.copyOf(scores);
  }

  /**
   * Returns the score of that name.
   *
   * @throws NoSuchElementException if there is none; the message lists the names there are
   */
  public Score score(String name) {
    return scores.stream()
        .filter(score -> score.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No score \"%s\" for %s: choose one of %s"
                        .formatted(name, part, scores.stream().map(Score::name).toList())));
  }
}

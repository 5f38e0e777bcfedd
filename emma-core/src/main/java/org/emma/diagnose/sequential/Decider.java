package org.emma.diagnose.sequential;

import org.emma.diagnose.ToleranceVerdict.Outcome;

/**
 * Decides about one tolerance, picture by picture. The first verdict stands.
 *
 * <p>Between the tolerance less the zone and the tolerance plus the zone either verdict is right
 * enough, and nothing is promised; from there on a verdict is false with at most that probability.
 */
final class Decider {

  private final Wager within;
  private final Wager beyond;
  private Outcome outcome = Outcome.INCONCLUSIVE;

  Decider(double accuracy, double zone, int most, double error) {
    within = new Wager(Math.max(accuracy - zone, zone / 2), true, most, error);
    beyond = new Wager(Math.min(accuracy + zone, 1 - zone / 2), false, most, error);
  }

  /** Adds a picture; what was not answered speaks against every verdict. */
  void add(int right, int wrong, int unanswered) {
    if (outcome != Outcome.INCONCLUSIVE) {
      return;
    }
    int asked = right + wrong + unanswered;
    within.add(right, asked);
    beyond.add(right + unanswered, asked);
    if (within.isWon()) {
      outcome = Outcome.WITHIN;
    } else if (beyond.isWon()) {
      outcome = Outcome.BEYOND;
    }
  }

  Outcome outcome() {
    return outcome;
  }

  /** Returns how many more pictures a verdict takes at least; at most a limit. */
  int least(int limit) {
    return Math.min(within.least(limit), beyond.least(limit));
  }
}

package org.emma.diagnose;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Estimates a share of right answers when several answers are about the same picture.
 *
 * <p>Answers about one picture are worth less than independent ones: their number is divided by the
 * design effect that their correlation makes (Kish, "Survey Sampling", 1965); see {@link
 * SharedFate}. Where every picture is asked about once, that changes nothing.
 *
 * <ul>
 *   <li>Two-sided intervals, which describe, are Wilson's with Cai's second-order correction; see
 *       {@link CorrectedWilson}. They cover what they say on average.
 *   <li>One-sided bounds, which decide, are Clopper and Pearson's (Korn and Graubard, "Confidence
 *       intervals for proportions with small expected number of positive counts estimated from
 *       survey data", 1998): they do not err more often than they say, where bounds that are right
 *       on average erred in up to 8 % of simulated cases instead of 5.
 * </ul>
 *
 * @param share of right answers, from 0 to 1
 * @param answers how many there are
 * @param images how many pictures they are about
 * @param fate how far answers about a picture go together
 */
record Proportion(double share, double answers, int images, SharedFate fate) {

  /** Estimates from the answers about each picture, at least one. */
  static Proportion of(List<Tally> tallies) {
    int right = 0;
    int answers = 0;
    for (Tally tally : tallies) {
      right += tally.right();
      answers += tally.answered();
    }
    double share = (double) right / answers;
    return new Proportion(share, answers, tallies.size(), SharedFate.of(tallies, share));
  }

  /** Imagines that share, with as many answers per picture, over another number of pictures. */
  Proportion over(int otherImages) {
    return new Proportion(share, answers * otherImages / images, otherImages, fate);
  }

  /** Returns the two-sided interval. */
  Interval interval(double confidence) {
    double probability = (1 + Confidence.check(confidence)) / 2;
    double n = effectiveAnswers(probability, SharedFate.CAUTION_DESCRIBING);
    return n == 0
        ? new Interval(0, 1, confidence)
        : CorrectedWilson.interval(share, n, Quantiles.normal(probability), confidence);
  }

  /** Returns what the share is above, with that one-sided confidence. */
  double lowerBound(double confidence) {
    double n = effectiveAnswers(confidence, SharedFate.CAUTION_DECIDING);
    double right = share * n;
    return right > 0
        ? BetaDistribution.of(right, n - right + 1).inverseCumulativeProbability(1 - confidence)
        : 0;
  }

  /** Returns what the share is below, with that one-sided confidence. */
  double upperBound(double confidence) {
    double n = effectiveAnswers(confidence, SharedFate.CAUTION_DECIDING);
    double wrong = (1 - share) * n;
    return wrong > 0
        ? BetaDistribution.of(n - wrong + 1, wrong).inverseCumulativeProbability(confidence)
        : 1;
  }

  /** How many independent answers tell as much; none where several are about a single picture. */
  private double effectiveAnswers(double probability, double caution) {
    if (answers <= images) {
      return answers;
    }
    return images == 1 ? 0 : answers / fate.designEffect(this, probability, caution);
  }
}

package org.emma.diagnose;

import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Estimates a share of right answers when several answers are about the same picture.
 *
 * <p>Answers about one picture are worth less than independent ones: their number is divided by the
 * design effect, and quantiles are those of Student's t with one degree of freedom less than there
 * are pictures. Where every picture is asked about once, neither changes anything.
 *
 * <ul>
 *   <li>Two-sided intervals, which describe, are Wilson's (Dean and Pagano, "Evaluating confidence
 *       interval methods for binomial proportions in clustered surveys", 2015). They cover what
 *       they say on average.
 *   <li>One-sided bounds, which decide, are Clopper and Pearson's (Korn and Graubard, "Confidence
 *       intervals for proportions with small expected number of positive counts estimated from
 *       survey data", 1998): with one question per picture they never err more often than they say,
 *       where Wilson's erred in up to 7.5 % of simulated cases instead of 5.
 * </ul>
 *
 * @param share of right answers, from 0 to 1
 * @param answers how many there are
 * @param images how many pictures they are about
 * @param designEffect how many answers tell as much as one independent answer, at least 1
 */
record Proportion(double share, double answers, int images, double designEffect) {

  /**
   * How many pictures, of average size and as likely all right as all wrong, are imagined beside
   * the real ones when the variance between pictures is estimated. Without, a model that is nearly
   * always right shows no variance: of 4,000 simulated intervals for an accuracy of 0.99, from 100
   * pictures with 10 questions each and an intra-picture correlation of 0.6, 76 % covered it
   * instead of 95 %. With one, 97 % did, and 94 % or more in every case from 10 to 100 pictures.
   */
  static final double IMAGINED_IMAGES = 1;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /** Estimates from the answers about each picture, at least one. */
  static Proportion of(List<Tally> tallies) {
    int images = tallies.size();
    double right = tallies.stream().mapToInt(Tally::right).sum();
    double answers = tallies.stream().mapToInt(Tally::answered).sum();
    double effect = answers > images && images > 1 ? designEffect(tallies, right, answers) : 1;
    return new Proportion(right / answers, answers, images, effect);
  }

  /** Imagines that share, with as many answers per picture, over another number of pictures. */
  Proportion over(int otherImages) {
    return new Proportion(share, answers * otherImages / images, otherImages, designEffect);
  }

  /** Returns the two-sided interval. */
  Interval interval(double confidence) {
    double probability = (1 + Confidence.check(confidence)) / 2;
    return new Interval(wilson(probability, -1), wilson(probability, 1), confidence);
  }

  /** Returns what the share is above, with that one-sided confidence. */
  double lowerBound(double confidence) {
    double n = effectiveAnswers(confidence);
    double right = share * n;
    return right > 0
        ? BetaDistribution.of(right, n - right + 1).inverseCumulativeProbability(1 - confidence)
        : 0;
  }

  /** Returns what the share is below, with that one-sided confidence. */
  double upperBound(double confidence) {
    double n = effectiveAnswers(confidence);
    double wrong = (1 - share) * n;
    return wrong > 0
        ? BetaDistribution.of(n - wrong + 1, wrong).inverseCumulativeProbability(confidence)
        : 1;
  }

  private double wilson(double probability, int side) {
    double n = effectiveAnswers(probability);
    if (n == 0) {
      return side < 0 ? 0 : 1;
    }
    double normal = NORMAL.inverseCumulativeProbability(probability);
    double squared = normal * normal / n;
    double spread = Math.sqrt(squared * share * (1 - share) + squared * squared / 4);
    double bound = (share + squared / 2 + side * spread) / (1 + squared);
    return Math.max(0, Math.min(1, bound));
  }

  /** How many independent answers tell as much; none where several are about a single picture. */
  private double effectiveAnswers(double probability) {
    if (answers <= images) {
      return answers;
    }
    if (images == 1) {
      return 0;
    }
    double ratio =
        NORMAL.inverseCumulativeProbability(probability)
            / TDistribution.of(images - 1).inverseCumulativeProbability(probability);
    return answers / designEffect * ratio * ratio;
  }

  /** The variance of a ratio estimate between pictures, over that of independent answers. */
  private static double designEffect(List<Tally> tallies, double right, double answers) {
    int images = tallies.size();
    double size = answers / images;
    double weight = answers + IMAGINED_IMAGES * size;
    double share = (right + IMAGINED_IMAGES * size / 2) / weight;
    double squares =
        IMAGINED_IMAGES / 2 * size * size * ((1 - share) * (1 - share) + share * share);
    for (Tally tally : tallies) {
      double residual = tally.right() - share * tally.answered();
      squares += residual * residual;
    }
    double variance = squares / (weight * weight) * images / (images - 1);
    return Math.max(1, variance / (share * (1 - share) / weight));
  }
}

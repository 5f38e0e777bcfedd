package org.emma.diagnose;

import java.util.List;

/**
 * Tells how far answers about one picture are right or wrong together.
 *
 * @param size how many answers a picture has, as the design effect counts them: the mean weighted
 *     by itself
 * @param correlation of two answers about a picture, from 0 to 1, estimated by moments
 */
record SharedFate(double size, double correlation) {

  /**
   * By how much the correlation is raised where few pictures tell about it: by this, over the
   * number of pictures times the variance of an answer. The plain estimate is too low there, and
   * too low when the share is too high: without, intervals covered 91 % instead of 95 for an
   * accuracy of 0.95, 50 pictures and a correlation of 0.5.
   */
  static final double CAUTION_DESCRIBING = 0.75;

  /** The same for bounds that decide. */
  static final double CAUTION_DECIDING = 1.5;

  /** Estimates from the answers about each picture, whose share of right ones is given. */
  static SharedFate of(List<Tally> tallies, double share) {
    double answers = 0;
    double sizes = 0;
    double residuals = 0;
    for (Tally tally : tallies) {
      double residual = tally.right() - share * tally.answered();
      answers += tally.answered();
      sizes += (double) tally.answered() * tally.answered();
      residuals += residual * residual;
    }
    double size = sizes / answers;
    double independent = answers * share * (1 - share);
    if (size <= 1 || tallies.size() == 1 || independent == 0) {
      return new SharedFate(size, 0);
    }
    double effect = residuals / independent * tallies.size() / (tallies.size() - 1);
    return new SharedFate(size, Math.max(0, Math.min(1, (effect - 1) / (size - 1))));
  }

  /**
   * Returns how many answers tell as much as one independent answer, at least 1.
   *
   * <p>The correlation is raised for caution, and by what nothing is known about it: a handful of
   * mistakes cannot show that they come together. Student's t stands for the normal quantile in the
   * part that was estimated.
   *
   * @param probability of the quantile that the effect is used with
   */
  double designEffect(Proportion of, double probability, double caution) {
    double variance = of.share() * (1 - of.share());
    double unknown = Math.exp(-of.answers() * Math.min(of.share(), 1 - of.share()));
    double raised =
        correlation == 0 ? 0 : correlation * (1 + caution * size / (of.answers() * variance));
    double ratio = Quantiles.student(of.images() - 1, probability) / Quantiles.normal(probability);
    return 1 + (size - 1) * Math.min(1, raised + unknown) * ratio * ratio;
  }
}

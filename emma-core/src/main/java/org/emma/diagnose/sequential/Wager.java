package org.emma.diagnose.sequential;

import java.util.Arrays;

/**
 * Bets against the claim that the accuracy is at most, or at least, some share. Each picture
 * multiplies the capital by {@code 1 + stake * (right - share * answered) / most}, or the opposite;
 * if the claim is true, the capital does not grow on average, so that it ever grows {@code 1/error}
 * times with a probability of at most {@code error} (Ville), whenever one looks and however answers
 * about a picture go together, as long as pictures are independent (Waudby-Smith and Ramdas,
 * "Estimating means of bounded random variables by betting", Journal of the Royal Statistical
 * Society B 86, 2024). The capital is spread over stakes from tiny to nearly all.
 */
final class Wager {

  private static final int STAKES = 10;
  private static final double LARGEST = 0.99;
  private static final double RATIO = 1.5;

  private final double share;
  private final boolean above;
  private final int most;
  private final double goal;
  private final double[] logCapital;

  /**
   * Opens a wager.
   *
   * @param share that is claimed
   * @param above whether it wins if the accuracy lies above the share, else below
   * @param most how many answers there are about a picture, at most
   * @param error probability of winning although the claim is true
   */
  Wager(double share, boolean above, int most, double error) {
    this(share, above, most, -Math.log(error), new double[STAKES]);
  }

  private Wager(double share, boolean above, int most, double goal, double[] logCapital) {
    this.share = share;
    this.above = above;
    this.most = most;
    this.goal = goal;
    this.logCapital = logCapital;
  }

  void add(int right, int answered) {
    double gain = (right - share * answered) / most;
    double stake = above ? LARGEST / share : -LARGEST / (1 - share);
    for (int i = 0; i < STAKES; i++) {
      logCapital[i] += Math.log1p(stake * gain);
      stake /= RATIO;
    }
  }

  boolean isWon() {
    double largest = Arrays.stream(logCapital).max().orElseThrow();
    if (largest < goal) {
      return false;
    }
    double sum = Arrays.stream(logCapital).map(one -> Math.exp(one - largest)).sum();
    return largest + Math.log(sum / STAKES) >= goal;
  }

  /** Returns how many pictures it takes to win if all of them go its way; at most a limit. */
  int least(int limit) {
    Wager copy = new Wager(share, above, most, goal, logCapital.clone());
    int pictures = 0;
    while (pictures < limit && !copy.isWon()) {
      copy.add(above ? most : 0, most);
      pictures++;
    }
    return pictures;
  }
}

package org.emma.diagnose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.emma.examine.Observation;

/**
 * States whether a model prefers some positions among the options, such as the first: how often
 * each letter was chosen beside how often it was right.
 *
 * <p>The test is Stuart's and Maxwell's of marginal homogeneity, with pictures in the place of
 * single questions because answers about one picture are not independent: from the differences
 * between chosen and right letters of each picture, their sum is set against their sum of squares,
 * which is chi-squared distributed if the model prefers no position (Stuart, "A test for
 * homogeneity of the marginal distributions in a two-way classification", Biometrika 42, 1955). A
 * model that is always right shows no bias.
 *
 * @param positions one per letter, in the order of the letters
 * @param chiSquare the test's statistic
 * @param degreesOfFreedom of the statistic; 0 where chosen and right letters agree everywhere
 * @param pValue how likely at least such a difference is if no position is preferred
 * @param n how many replies could be graded
 * @param images how many pictures they are about
 */
public record PositionBias(
    List<Position> positions,
    double chiSquare,
    int degreesOfFreedom,
    double pValue,
    int n,
    int images) {

  /**
   * Sets how often a letter was chosen beside how often it was right.
   *
   * @param letter {@code A} to {@code D}
   * @param chosen its share among the letters chosen, from 0 to 1
   * @param gold its share among the right letters of the same questions, from 0 to 1
   * @param excess the 95 % interval of chosen minus gold
   */
  public record Position(String letter, double chosen, double gold, Interval excess) {

    /** Returns how much more often the letter was chosen than right; negative where less often. */
    public double bias() {
      return chosen - gold;
    }
  }

  /** The p-value below which reports point at a bias unasked. */
  public static final double TELLING = 0.01;

  public PositionBias {
    positions = List.copyOf(positions);
  }

  /** Estimates from multiple-choice observations; empty if no reply could be graded. */
  static Optional<PositionBias> of(List<Observation> observations) {
    ChosenLetters letters = ChosenLetters.of(observations);
    if (letters.n() == 0) {
      return Optional.empty();
    }
    SumAgainstSquares test = SumAgainstSquares.of(letters.differences());
    return Optional.of(
        new PositionBias(
            letters.positions(),
            test.statistic(),
            test.rank(),
            pValue(test),
            letters.n(),
            letters.images()));
  }

  static double pValue(SumAgainstSquares test) {
    return test.rank() == 0
        ? 1
        : ChiSquaredDistribution.of(test.rank()).survivalProbability(test.statistic());
  }

  /** Returns the position that is chosen too often by most. */
  public Position favorite() {
    return positions.stream().max(Comparator.comparingDouble(Position::bias)).orElseThrow();
  }

  /** Tells whether the bias is beyond what chance explains: a p-value below {@link #TELLING}. */
  public boolean isTelling() {
    return pValue < TELLING;
  }
}

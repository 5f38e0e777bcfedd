package org.emma.diagnose;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;

/**
 * Says before a run how many pictures it needs, and what a number of pictures can show.
 *
 * <p>Figures are normal approximations for questions that are independent from picture to picture;
 * within a picture, questions count for less by the design effect {@code 1 + (questions - 1) *
 * correlation}.
 *
 * <pre>{@code
 * SampleSize.usual().imagesToDecide(0.85, 0.90); // 302
 * SampleSize.usual().leastWithin(0.85, 200); // 0.911
 * SampleSize.usual().asking(5, 0.2).imagesToCompare(0.2, 0.05); // 233
 * }</pre>
 *
 * @param questionsPerImage how many questions there are about a picture, at least 1
 * @param correlation of answers about a picture, from 0 to 1
 * @param confidence of the verdict, above 0.5 and below 1
 * @param power how often what is there is to be found, above 0 and below 1
 */
public record SampleSize(
    double questionsPerImage, double correlation, double confidence, double power) {

  /** More pictures than this are no advice. */
  private static final int MOST_IMAGES = 1_000_000;

  private static final double USUAL_POWER = 0.8;
  private static final double PRECISION = 1e-6;

  public SampleSize {
    Confidence.check(confidence);
    if (!(questionsPerImage >= 1)) {
      throw new IllegalArgumentException(
          "%s questions about a picture cannot be asked: give at least 1"
              .formatted(questionsPerImage));
    }
    if (!(correlation >= 0 && correlation <= 1)) {
      throw new IllegalArgumentException(
          "A correlation of %s is none: give one from 0 to 1".formatted(correlation));
    }
    if (!(power > 0 && power < 1)) {
      throw new IllegalArgumentException(
          "A power of %s cannot be reached: give one above 0 and below 1, such as 0.8"
              .formatted(power));
    }
  }

  /** Returns the usual wishes: one question per picture, a confidence of 0.95, a power of 0.8. */
  public static SampleSize usual() {
    return new SampleSize(1, 0, Confidence.USUAL, USUAL_POWER);
  }

  /** Returns the same wishes for that many questions per picture, correlated within it. */
  public SampleSize asking(double questions, double correlated) {
    return new SampleSize(questions, correlated, confidence, power);
  }

  /** Returns the same wishes for verdicts of that confidence. */
  public SampleSize withConfidence(double level) {
    return new SampleSize(questionsPerImage, correlation, level, power);
  }

  /** Returns the same wishes for that power. */
  public SampleSize withPower(double newPower) {
    return new SampleSize(questionsPerImage, correlation, confidence, newPower);
  }

  /**
   * Returns how many pictures tell with that confidence and power that a model of that accuracy is
   * within a tolerance, or beyond it (Fleiss, Levin and Paik, "Statistical Methods for Rates and
   * Proportions", 2003, formulas 2.3 and 2.12); empty if a million do not.
   *
   * @param tolerance the least accuracy that is accepted, above 0 and below 1
   * @param accuracy the accuracy of the model, from 0 to 1
   */
  public OptionalInt imagesToDecide(double tolerance, double accuracy) {
    checkShare("tolerance", tolerance);
    checkShare("accuracy", accuracy);
    double distance = Math.abs(accuracy - tolerance);
    double root =
        quantile(confidence) * Math.sqrt(tolerance * (1 - tolerance))
            + quantile(power) * Math.sqrt(accuracy * (1 - accuracy));
    return images(Math.max(0, root) / distance, distance);
  }

  /**
   * Returns the least accuracy that so many pictures show to be within a tolerance, with that
   * confidence and power; empty if not even a model that is always right.
   */
  public OptionalDouble leastWithin(double tolerance, int images) {
    checkShare("tolerance", tolerance);
    return nearest(accuracy -> needed(imagesToDecide(tolerance, accuracy)), tolerance, 1, images);
  }

  /**
   * Returns the greatest accuracy that so many pictures show to be beyond a tolerance, with that
   * confidence and power; empty if not even a model that is always wrong.
   */
  public OptionalDouble greatestBeyond(double tolerance, int images) {
    checkShare("tolerance", tolerance);
    return nearest(accuracy -> needed(imagesToDecide(tolerance, accuracy)), tolerance, 0, images);
  }

  /**
   * Returns how many pictures tell two models apart that answer the same questions, two-sided
   * (Connor, "Sample size for testing differences in proportions for the paired-sample design",
   * Biometrics 43, 1987, corrected for continuity in the same way); empty if a million do not.
   *
   * @param flips share of questions that only one of the two gets right, such as 0.2
   * @param change by how much their accuracies differ, above 0 and at most {@code flips}
   */
  public OptionalInt imagesToCompare(double flips, double change) {
    checkShare("share of flipped questions", flips);
    if (!(change > 0 && change <= flips)) {
      throw new IllegalArgumentException(
          "A change of %s cannot come from %s of the questions: give one above 0 and up to that share"
              .formatted(change, flips));
    }
    double root =
        quantile((1 + confidence) / 2) * Math.sqrt(flips)
            + quantile(power) * Math.sqrt(flips - change * change);
    return images(root / change, change);
  }

  /**
   * Returns the least change that so many pictures show, with that confidence, two-sided, and
   * power; empty if not even one as large as the share of flipped questions.
   */
  public OptionalDouble leastChange(double flips, int images) {
    checkShare("share of flipped questions", flips);
    return nearest(change -> needed(imagesToCompare(flips, change)), 0, flips, images);
  }

  /** Corrects for continuity, since exact tests decide, and for questions that share pictures. */
  private OptionalInt images(double root, double difference) {
    double plain = root * root;
    double continuous = 1 + Math.sqrt(1 + 2 / (plain * difference));
    double independentAnswers = plain / 4 * continuous * continuous;
    double effect = 1 + (questionsPerImage - 1) * correlation;
    double images = Math.ceil(independentAnswers * effect / questionsPerImage);
    return images <= MOST_IMAGES ? OptionalInt.of((int) images) : OptionalInt.empty();
  }

  private static double needed(OptionalInt images) {
    return images.isPresent() ? images.getAsInt() : Double.POSITIVE_INFINITY;
  }

  /** Searches between a value that no number of pictures tells and one that is told soonest. */
  private static OptionalDouble nearest(
      DoubleUnaryOperator needed, double from, double to, int images) {
    if (needed.applyAsDouble(to) > images) {
      return OptionalDouble.empty();
    }
    double untold = from;
    double told = to;
    while (Math.abs(told - untold) > PRECISION) {
      double middle = (untold + told) / 2;
      if (needed.applyAsDouble(middle) > images) {
        untold = middle;
      } else {
        told = middle;
      }
    }
    return OptionalDouble.of(told);
  }

  private static double quantile(double probability) {
    return Quantiles.normal(probability);
  }

  private static void checkShare(String what, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "A %s of %s is no share: give one from 0 to 1".formatted(what, share));
    }
  }
}

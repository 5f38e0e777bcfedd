package org.emma.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Draws how many questions about a picture are answered rightly, where answers about one picture
 * are correlated. The distribution of the count is tabled once, and drawn by inversion.
 */
public final class Clustered {

  /** Says how answers about a picture come to be alike. */
  public enum Kind {
    /** Each picture has an accuracy of its own, from a beta distribution. */
    BETA_BINOMIAL,
    /** Each picture shifts a normal variable that every answer thresholds. */
    LATENT_NORMAL,
    /** Some pictures are seen wholly or not at all, the others question by question. */
    SHARED_FATE
  }

  private static final int STEPS = 2_000;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double[] cumulative;
  private final Tally[] tallies;

  private Clustered(double[] probabilities) {
    cumulative = probabilities.clone();
    Arrays.parallelPrefix(cumulative, Double::sum);
    int questions = probabilities.length - 1;
    tallies = new Tally[questions + 1];
    Arrays.setAll(tallies, right -> new Tally(right, questions));
  }

  /** Returns the counts of right answers to that many questions about a picture. */
  public static Clustered of(Kind kind, int questions, double accuracy, double correlation) {
    if (questions == 1 || correlation == 0) {
      return new Clustered(binomial(questions, accuracy));
    }
    return new Clustered(
        switch (kind) {
          case BETA_BINOMIAL -> betaBinomial(questions, accuracy, correlation);
          case LATENT_NORMAL -> latentNormal(questions, accuracy, correlation);
          case SHARED_FATE -> sharedFate(questions, accuracy, correlation);
        });
  }

  /** Draws how many answers about a picture are right. */
  public int draw(SplittableRandom random) {
    double where = random.nextDouble();
    for (int right = 0; right < cumulative.length - 1; right++) {
      if (where < cumulative[right]) {
        return right;
      }
    }
    return cumulative.length - 1;
  }

  List<Tally> draw(SplittableRandom random, int images) {
    List<Tally> drawn = new ArrayList<>(images);
    for (int image = 0; image < images; image++) {
      drawn.add(tallies[draw(random)]);
    }
    return drawn;
  }

  private static double[] binomial(int questions, double accuracy) {
    BinomialDistribution distribution = BinomialDistribution.of(questions, accuracy);
    double[] probabilities = new double[questions + 1];
    Arrays.setAll(probabilities, distribution::probability);
    return probabilities;
  }

  /** By Pólya's urn: after each answer, the next is the likelier to be like it. */
  private static double[] betaBinomial(int questions, double accuracy, double correlation) {
    double weight = (1 - correlation) / correlation;
    double[] probabilities = {1};
    for (int asked = 0; asked < questions; asked++) {
      double[] next = new double[asked + 2];
      for (int right = 0; right <= asked; right++) {
        double again = (weight * accuracy + right) / (weight + asked);
        next[right + 1] += probabilities[right] * again;
        next[right] += probabilities[right] * (1 - again);
      }
      probabilities = next;
    }
    return probabilities;
  }

  private static double[] latentNormal(int questions, double accuracy, double correlation) {
    double low = 0;
    double high = 1;
    while (high - low > 1e-9) {
      double middle = (low + high) / 2;
      double both =
          Arrays.stream(accuracies(accuracy, middle)).map(a -> a * a).average().orElseThrow();
      if (both - accuracy * accuracy < correlation * accuracy * (1 - accuracy)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double[] probabilities = new double[questions + 1];
    for (double ofPicture : accuracies(accuracy, low)) {
      double[] given = binomial(questions, ofPicture);
      Arrays.setAll(probabilities, right -> probabilities[right] + given[right] / STEPS);
    }
    return probabilities;
  }

  /** The accuracies of pictures at equal steps of probability. */
  private static double[] accuracies(double accuracy, double latentCorrelation) {
    double threshold = NORMAL.inverseCumulativeProbability(accuracy);
    double[] accuracies = new double[STEPS];
    Arrays.setAll(
        accuracies,
        step -> {
          double shift = NORMAL.inverseCumulativeProbability((step + 0.5) / STEPS);
          return NORMAL.cumulativeProbability(
              (threshold + Math.sqrt(latentCorrelation) * shift)
                  / Math.sqrt(1 - latentCorrelation));
        });
    return accuracies;
  }

  private static double[] sharedFate(int questions, double accuracy, double correlation) {
    double[] probabilities = binomial(questions, accuracy);
    Arrays.setAll(probabilities, right -> probabilities[right] * (1 - correlation));
    probabilities[questions] += correlation * accuracy;
    probabilities[0] += correlation * (1 - accuracy);
    return probabilities;
  }
}

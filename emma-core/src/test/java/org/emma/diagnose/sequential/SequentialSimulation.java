package org.emma.diagnose.sequential;

import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.emma.diagnose.Clustered;
import org.emma.diagnose.ToleranceVerdict.Outcome;

/**
 * Simulates sequential examinations of a model whose accuracy is known, as a plan makes them: one
 * question about each picture first, then the others picture by picture, in looks of several.
 *
 * @param within share of runs that call the model within the tolerance
 * @param beyond share of runs that call it beyond
 * @param calls how many questions were asked on average
 */
record SequentialSimulation(double within, double beyond, double calls) {

  private static final double ERROR = 0.05;

  static SequentialSimulation of(
      Clustered.Kind kind,
      int runs,
      int pictures,
      int questions,
      double correlation,
      double tolerance,
      double accuracy) {
    Clustered population = Clustered.of(kind, questions, accuracy, correlation);
    SplittableRandom random = new SplittableRandom(31);
    int within = 0;
    int beyond = 0;
    double calls = 0;
    for (int run = 0; run < runs; run++) {
      int[] right = new int[pictures];
      double error = questions > 1 ? ERROR / 2 : ERROR;
      Decider decider = new Decider(tolerance, SequentialPlan.INDIFFERENCE_ZONE, 1, error);
      int drawn = 0;
      while (drawn < pictures && decider.outcome() == Outcome.INCONCLUSIVE) {
        int until =
            Math.min(
                pictures, drawn + Math.max(SequentialPlan.LEAST_LOOK, decider.least(pictures)));
        for (; drawn < until; drawn++) {
          right[drawn] = population.draw(random);
          boolean first = random.nextInt(questions) < right[drawn];
          decider.add(first ? 1 : 0, first ? 0 : 1, 0);
        }
      }
      calls += drawn;
      if (decider.outcome() == Outcome.INCONCLUSIVE && questions > 1) {
        decider = new Decider(tolerance, SequentialPlan.INDIFFERENCE_ZONE, questions, error);
        for (int i = 0; i < pictures && decider.outcome() == Outcome.INCONCLUSIVE; i++) {
          decider.add(right[i], questions - right[i], 0);
          calls += questions - 1;
        }
      }
      within += decider.outcome() == Outcome.WITHIN ? 1 : 0;
      beyond += decider.outcome() == Outcome.BEYOND ? 1 : 0;
    }
    return new SequentialSimulation((double) within / runs, (double) beyond / runs, calls / runs);
  }

  /**
   * Returns how many questions a fixed sample asks that tells the edges of the zone apart with the
   * same error on either side.
   */
  static double fixedCalls(double tolerance, int questions, double correlation) {
    double low = tolerance - SequentialPlan.INDIFFERENCE_ZONE;
    double high = tolerance + SequentialPlan.INDIFFERENCE_ZONE;
    double quantile = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - ERROR);
    double root =
        quantile * (Math.sqrt(low * (1 - low)) + Math.sqrt(high * (1 - high))) / (high - low);
    return root * root * (1 + (questions - 1) * correlation);
  }
}

package org.emma.diagnose;

import java.util.List;
import java.util.SplittableRandom;
import org.emma.diagnose.Clustered.Kind;

/**
 * Counts how often intervals and bounds from simulated examinations contain the accuracy.
 *
 * @param covered share of 95 % intervals that contain it
 * @param falselyWithin share of one-sided lower bounds at 95 % that lie above it
 * @param falselyBeyond share of one-sided upper bounds at 95 % that lie below it
 */
record Coverage(double covered, double falselyWithin, double falselyBeyond) {

  static final List<Double> ACCURACIES = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 0.95);
  static final int RUNS = 10_000;
  private static final double CONFIDENCE = 0.95;

  static double ofIntervals(
      Kind kind, int images, int questions, double accuracy, double correlation) {
    Clustered population = Clustered.of(kind, questions, accuracy, correlation);
    SplittableRandom random = new SplittableRandom(11);
    int covered = 0;
    for (int run = 0; run < RUNS; run++) {
      Proportion observed = Proportion.of(population.draw(random, images));
      covered += observed.interval(CONFIDENCE).contains(accuracy) ? 1 : 0;
    }
    return (double) covered / RUNS;
  }

  /** Counts the false verdicts about a model whose accuracy is the tolerance itself. */
  static Coverage of(
      Kind kind, int runs, int images, int questions, double accuracy, double correlation) {
    Clustered population = Clustered.of(kind, questions, accuracy, correlation);
    SplittableRandom random = new SplittableRandom(13);
    int covered = 0;
    int within = 0;
    int beyond = 0;
    for (int run = 0; run < runs; run++) {
      Proportion observed = Proportion.of(population.draw(random, images));
      covered += observed.interval(CONFIDENCE).contains(accuracy) ? 1 : 0;
      within += observed.lowerBound(CONFIDENCE) > accuracy ? 1 : 0;
      beyond += observed.upperBound(CONFIDENCE) < accuracy ? 1 : 0;
    }
    return new Coverage((double) covered / runs, (double) within / runs, (double) beyond / runs);
  }
}

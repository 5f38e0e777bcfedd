package org.emma.diagnose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Keeps the few quantiles that are wanted over and over: each is found by iteration. */
final class Quantiles {

  private record Wanted(int degreesOfFreedom, double probability) {}

  private static final int MOST = 10_000;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final Map<Wanted, Double> STUDENT = new ConcurrentHashMap<>();

  private Quantiles() {}

  static double normal(double probability) {
    return NORMAL.inverseCumulativeProbability(probability);
  }

  static double student(int degreesOfFreedom, double probability) {
    if (STUDENT.size() > MOST) {
      STUDENT.clear();
    }
    return STUDENT.computeIfAbsent(
        new Wanted(degreesOfFreedom, probability),
        wanted ->
            TDistribution.of(wanted.degreesOfFreedom())
                .inverseCumulativeProbability(wanted.probability()));
  }
}

package org.emma.diagnose;

import java.util.SplittableRandom;
import org.emma.diagnose.Clustered.Kind;

/**
 * Simulates two models that are asked the same questions, and counts how often the paired test
 * finds a change.
 *
 * <p>They differ by random flips: questions that only one of the two gets right. Pictures differ in
 * how many they have, and in which of the two models they favor.
 *
 * @param pictures how many there are
 * @param questions how many there are about each
 * @param flips share of questions that only one of the two models gets right
 * @param better share of the flips that the second model wins; 0.5 if the models are equally good
 * @param correlation within pictures, of flips and of who wins them
 */
record PairedSimulation(
    int pictures, int questions, double flips, double better, double correlation) {

  /** Returns the share of runs in which the change is significant. */
  double alarms(int runs) {
    Clustered flipped = Clustered.of(Kind.BETA_BINOMIAL, questions, flips, correlation);
    Clustered[] won = new Clustered[questions + 1];
    for (int of = 0; of <= questions; of++) {
      won[of] = Clustered.of(Kind.BETA_BINOMIAL, of, better, correlation);
    }
    SplittableRandom random = new SplittableRandom(12);
    int alarms = 0;
    int[] differences = new int[pictures];
    for (int run = 0; run < runs; run++) {
      for (int picture = 0; picture < pictures; picture++) {
        int of = flipped.draw(random);
        differences[picture] = of == 0 ? 0 : 2 * won[of].draw(random) - of;
      }
      alarms += SignFlipTest.pValue(differences) <= Change.ALPHA ? 1 : 0;
    }
    return (double) alarms / runs;
  }

  /**
   * Returns the share of runs in which two equally good models are told apart, one of which answers
   * each question by itself and the other picture by picture: the differences are lopsided then.
   */
  static double lopsidedAlarms(
      int runs, int pictures, int questions, double accuracy, double correlation) {
    Clustered before = Clustered.of(Kind.BETA_BINOMIAL, questions, accuracy, 0);
    Clustered after = Clustered.of(Kind.BETA_BINOMIAL, questions, accuracy, correlation);
    SplittableRandom random = new SplittableRandom(14);
    int alarms = 0;
    int[] differences = new int[pictures];
    for (int run = 0; run < runs; run++) {
      for (int picture = 0; picture < pictures; picture++) {
        differences[picture] = after.draw(random) - before.draw(random);
      }
      alarms += SignFlipTest.pValue(differences) <= Change.ALPHA ? 1 : 0;
    }
    return (double) alarms / runs;
  }
}

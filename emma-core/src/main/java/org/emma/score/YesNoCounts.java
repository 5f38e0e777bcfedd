package org.emma.score;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Counts yes/no answers by what they are and what they should be.
 *
 * @param truePositives positives that are right
 * @param falsePositives positives that are wrong
 * @param positives how many should be positive
 * @param right how many are right
 * @param n how many there are
 */
record YesNoCounts(int truePositives, int falsePositives, int positives, int right, int n) {

  /** Counts with {@code yes} or {@code no} as the positive answer. */
  static YesNoCounts of(List<Answer> answers, String positive) {
    int truePositives = 0;
    int falsePositives = 0;
    int positives = 0;
    for (Answer answer : answers) {
      boolean due = answer.item().gold().equals(positive);
      positives += due ? 1 : 0;
      if (answer.is(positive)) {
        truePositives += due ? 1 : 0;
        falsePositives += due ? 0 : 1;
      }
    }
    return new YesNoCounts(
        truePositives, falsePositives, positives, Answer.right(answers), answers.size());
  }

  OptionalDouble accuracy() {
    return Answer.share(right, n);
  }

  /** The share of right ones among the positive answers given. */
  OptionalDouble precision() {
    return Answer.share(truePositives, truePositives + falsePositives);
  }

  /** The share found of what should be positive. */
  OptionalDouble recall() {
    return Answer.share(truePositives, positives);
  }

  /** The harmonic mean of precision and recall; empty where one does not exist or both are 0. */
  OptionalDouble f1() {
    double precision = precision().orElse(0);
    double recall = recall().orElse(0);
    return precision().isEmpty() || recall().isEmpty() || precision + recall == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(2 * precision * recall / (precision + recall));
  }

  /** The share of positive answers among all given. */
  OptionalDouble rate() {
    return Answer.share(truePositives + falsePositives, n);
  }
}

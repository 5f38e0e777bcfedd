package org.emma.diagnose;

/**
 * Sets how often a model gave an answer beside how often it would have been right: a model that
 * always says yes shows here.
 *
 * @param answer the answer
 * @param given its share among the answers that the model gave, from 0 to 1
 * @param gold its share among the right answers to the same questions, from 0 to 1
 */
public record AnswerShare(String answer, double given, double gold) {

  /** Returns how much more often the answer was given than right; negative where less often. */
  public double excess() {
    return given - gold;
  }
}

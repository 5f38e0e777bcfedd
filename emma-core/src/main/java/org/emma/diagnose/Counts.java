package org.emma.diagnose;

import java.util.List;
import java.util.OptionalDouble;
import org.emma.examine.Grade;
import org.emma.examine.Observation;

/**
 * Counts the grades of a set of observations.
 *
 * <p>Accuracy is taken over all that the model answered, so a reply that did not follow the
 * instruction is <em>not correct</em>: whoever asked has no answer to use. It is not <em>wrong</em>
 * either, because it shows nothing about what the model sees, and so it is counted apart. What was
 * never answered shows nothing at all and is in no share.
 *
 * @param correct how many answers were right
 * @param wrong how many answers misperceived the picture
 * @param offTask how many replies held nothing that can be graded
 * @param unanswered how many questions got no reply
 */
public record Counts(int correct, int wrong, int offTask, int unanswered) {

  /** Counts the observations by grade. */
  public static Counts of(List<Observation> observations) {
    return new Counts(
        count(observations, Grade.CORRECT),
        count(observations, Grade.WRONG),
        count(observations, Grade.OFF_TASK),
        count(observations, Grade.UNANSWERED));
  }

  /** Returns how many questions were answered: all but the unanswered. */
  public int n() {
    return correct + wrong + offTask;
  }

  /** Returns how many questions were put, answered or not. */
  public int total() {
    return n() + unanswered;
  }

  /** Returns the share of right answers, {@code correct / n}; empty if nothing was answered. */
  public OptionalDouble accuracy() {
    return shareOfAnswered(correct);
  }

  /**
   * Returns the share of replies that followed the instruction, {@code (correct + wrong) / n};
   * empty if nothing was answered.
   */
  public OptionalDouble followRate() {
    return shareOfAnswered(correct + wrong);
  }

  private OptionalDouble shareOfAnswered(int part) {
    return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / n());
  }

  private static int count(List<Observation> observations, Grade grade) {
    return (int) observations.stream().filter(observation -> observation.grade() == grade).count();
  }
}

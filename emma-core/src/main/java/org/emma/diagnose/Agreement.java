package org.emma.diagnose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.emma.examine.Attempt;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;

/**
 * States how often a model gives the same answer when it is asked the same again.
 *
 * @param items how many questions were answered every time, of those that were asked several times
 * @param sameGrade of how many of them all replies got the same grade
 * @param sameAnswer of how many of them all replies gave the same answer; off-task replies give
 *     none, and count as the same
 */
public record Agreement(int items, int sameGrade, int sameAnswer) {

  /** Adds agreement up; empty if no question was asked several times and answered every time. */
  public static Optional<Agreement> of(List<Observation> observations) {
    List<Observation> repeated =
        observations.stream().filter(Agreement::isAnsweredEveryTime).toList();
    return repeated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Agreement(
                repeated.size(),
                count(repeated, observation -> attempt -> attempt.grading().grade()),
                count(repeated, observation -> attempt -> answer(observation.item(), attempt))));
  }

  /** Returns the share of questions all replies to which got the same grade, from 0 to 1. */
  public double onGrade() {
    return (double) sameGrade / items;
  }

  /** Returns the share of questions all replies to which gave the same answer, from 0 to 1. */
  public double onAnswer() {
    return (double) sameAnswer / items;
  }

  private static boolean isAnsweredEveryTime(Observation observation) {
    return observation.attempts().size() > 1
        && observation.attempts().stream()
            .noneMatch(attempt -> attempt.grading().grade() == Grade.UNANSWERED);
  }

  private static int count(
      List<Observation> repeated, Function<Observation, Function<Attempt, Object>> what) {
    return (int)
        repeated.stream()
            .filter(one -> one.attempts().stream().map(what.apply(one)).distinct().count() == 1)
            .count();
  }

  /** A right answer is the gold answer, in whatever words it was given. */
  private static String answer(Item item, Attempt attempt) {
    return attempt.grading().grade() == Grade.CORRECT
        ? item.gold().toLowerCase(Locale.ROOT)
        : attempt.grading().answer().toLowerCase(Locale.ROOT);
  }
}

package org.emma.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.emma.examine.Grade;
import org.emma.examine.Observation;

/**
 * Counts the answers about one picture; answers about the same picture are not independent.
 *
 * @param right how many were right, or whatever else is counted
 * @param answered how many there are, at least one
 */
record Tally(int right, int answered) {

  /** Counts the answered questions of each picture, in the order in which pictures appear. */
  static List<Tally> perImage(List<Observation> observations) {
    return perImage(observations, observation -> observation.grade() != Grade.UNANSWERED, false);
  }

  /** Counts as if every unanswered question had been answered, rightly or not. */
  static List<Tally> perImageHadAllBeenAnswered(List<Observation> observations, boolean rightly) {
    return perImage(observations, observation -> true, rightly);
  }

  /** Counts the answered questions of each picture, and as right those of one grade. */
  static List<Tally> perImage(List<Observation> observations, Grade grade) {
    SharedPictures shared = SharedPictures.in(observations);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Observation observation : observations) {
      if (observation.grade() != Grade.UNANSWERED) {
        tallies.merge(
            shared.group(observation.item()),
            new Tally(observation.grade() == grade ? 1 : 0, 1),
            Tally::plus);
      }
    }
    return new ArrayList<>(tallies.values());
  }

  private static List<Tally> perImage(
      List<Observation> observations, Predicate<Observation> counts, boolean unansweredIsRight) {
    SharedPictures shared = SharedPictures.in(observations);
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (Observation observation : observations) {
      if (counts.test(observation)) {
        Grade grade = observation.grade();
        boolean right = grade == Grade.CORRECT || (grade == Grade.UNANSWERED && unansweredIsRight);
        tallies.merge(shared.group(observation.item()), new Tally(right ? 1 : 0, 1), Tally::plus);
      }
    }
    return new ArrayList<>(tallies.values());
  }

  private Tally plus(Tally other) {
    return new Tally(right + other.right, answered + other.answered);
  }
}

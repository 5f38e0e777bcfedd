package org.emma.diagnose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.model.Reply;

/** Puts failed observations in the order in which a person should look at them. */
final class WorstFirst {

  private static final Comparator<Observation> ORDER =
      Comparator.comparing((Observation observation) -> observation.grade())
          .thenComparing(Comparator.comparingDouble(WorstFirst::sureness).reversed());

  private WorstFirst() {}

  /** Returns what was misperceived, the surest first, then what was off-task. */
  static Stream<Observation> of(List<Observation> observations) {
    return observations.stream()
        .filter(
            observation ->
                observation.grade() == Grade.WRONG || observation.grade() == Grade.OFF_TASK)
        .sorted(ORDER);
  }

  /** By how much log-likelihood the likeliest option beat the gold one; 0 without scores. */
  private static double sureness(Observation observation) {
    int gold = observation.item().options().indexOf(observation.item().gold());
    return observation.reply() instanceof Reply.Answered answered
            && gold >= 0
            && gold < answered.optionScores().size()
        ? answered.optionScores().stream().mapToDouble(Double::doubleValue).max().orElse(0)
            - answered.optionScores().get(gold)
        : 0;
  }
}

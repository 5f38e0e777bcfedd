package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.AnswerHabits;

/** Says that some positions among the options are preferred, or nothing shows that none is. */
final class ShouldHaveNoPositionBias {

  private ShouldHaveNoPositionBias() {}

  static ErrorMessageFactory shouldHaveNoPositionBias(double level, List<AnswerHabits> failing) {
    return Message.expecting(
        "no preference for a position at a significance of",
        level,
        HabitStory.ofPositions(failing));
  }

  static ErrorMessageFactory shouldHavePositionBiasOfAtMost(
      double difference, List<AnswerHabits> failing) {
    return Message.expecting(
        "positions to be chosen as often as they are right, but for at most",
        difference,
        HabitStory.ofPositions(failing));
  }
}

package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.AnswerHabits;

/** Says that yes or no is preferred, or nothing shows that neither is. */
final class ShouldHaveNoYesBias {

  private ShouldHaveNoYesBias() {}

  static ErrorMessageFactory shouldHaveNoYesBias(double level, List<AnswerHabits> failing) {
    return Message.expecting(
        "no preference for yes or no at a significance of", level, HabitStory.ofYes(failing));
  }

  static ErrorMessageFactory shouldHaveYesBiasOfAtMost(
      double difference, List<AnswerHabits> failing) {
    return Message.expecting(
        "yes to be said as often as it is right, but for at most",
        difference,
        HabitStory.ofYes(failing));
  }
}

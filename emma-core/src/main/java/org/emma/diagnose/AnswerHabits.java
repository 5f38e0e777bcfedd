package org.emma.diagnose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;

/**
 * States how a model answers questions of one form in one mode, over all aspects: whether it
 * follows the instruction, and what it prefers to say whatever is shown.
 *
 * @param form how the questions were to be answered
 * @param mode how the answers were taken
 * @param observations what this rests on, at least one
 */
public record AnswerHabits(QuestionForm form, AnsweringMode mode, List<Observation> observations) {

  public AnswerHabits {
    observations = List.copyOf(observations);
  }

  /** Counts the grades. */
  public Counts counts() {
    return Counts.of(observations);
  }

  /** Returns the share of replies that followed the instruction; empty if nothing was answered. */
  public OptionalDouble followRate() {
    return counts().followRate();
  }

  /**
   * Returns the share of replies in which nothing could be graded, {@code 1 - followRate}; empty if
   * nothing was answered.
   */
  public OptionalDouble offTaskRate() {
    Counts counts = counts();
    return counts.n() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) counts.offTask() / counts.n());
  }

  /**
   * Returns the 95 % interval of the off-task rate, by picture as in {@link Finding#interval()};
   * from 0 to 1 if nothing was answered.
   */
  public Interval offTaskInterval() {
    List<Tally> tallies = Tally.perImage(observations, Grade.OFF_TASK);
    return tallies.isEmpty()
        ? new Interval(0, 1, Confidence.USUAL)
        : Proportion.of(tallies).interval(Confidence.USUAL);
  }

  /**
   * Returns the preference for positions; empty if the form is not multiple choice, or ungraded.
   */
  public Optional<PositionBias> positionBias() {
    return form == QuestionForm.MULTIPLE_CHOICE ? PositionBias.of(observations) : Optional.empty();
  }

  /** Returns the preference for yes or no; empty if the form is not yes/no, or ungraded. */
  public Optional<YesBias> yesBias() {
    return form == QuestionForm.YES_NO ? YesBias.of(observations) : Optional.empty();
  }

  /** Returns what the habits are about, such as {@code yes/no by text}. */
  public String title() {
    return form.words() + " by " + mode.words();
  }
}

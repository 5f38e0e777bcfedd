package org.emma.diagnose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * States how a model does in one aspect, asked in one form and one mode; forms and modes are never
 * pooled.
 *
 * @param aspect what was examined
 * @param form how the questions were to be answered
 * @param mode how the answers were taken
 * @param observations what the finding rests on, at least one
 */
public record Finding(
    Aspect aspect, QuestionForm form, AnsweringMode mode, List<Observation> observations) {

  public Finding {
    observations = List.copyOf(observations);
    if (observations.isEmpty()) {
      throw new IllegalArgumentException(
          "A finding about %s rests on no observation: leave it out".formatted(aspect));
    }
    for (Observation observation : observations) {
      Item item = observation.item();
      if (!item.aspect().equals(aspect) || item.form() != form || observation.mode() != mode) {
        throw new IllegalArgumentException(
            "The observation of item %s (%s, %s, %s) does not belong to the finding about %s, %s, %s"
                .formatted(
                    item.key(),
                    item.aspect(),
                    item.form().words(),
                    observation.mode().words(),
                    aspect,
                    form.words(),
                    mode.words()));
      }
    }
  }

  /** Counts the grades. */
  public Counts counts() {
    return Counts.of(observations);
  }

  /** Returns how many different pictures were answered about. */
  public int images() {
    return Tally.perImage(observations).size();
  }

  /** Returns the share of right answers; empty if nothing was answered. */
  public OptionalDouble accuracy() {
    return counts().accuracy();
  }

  /** Returns the share of replies that followed the instruction; empty if nothing was answered. */
  public OptionalDouble followRate() {
    return counts().followRate();
  }

  /**
   * Returns the share that blind guessing gets right: the mean over the answered questions, or over
   * all if none was answered.
   */
  public double chance() {
    boolean nothingAnswered = counts().n() == 0;
    return observations.stream()
        .filter(o -> nothingAnswered || o.grade() != Grade.UNANSWERED)
        .mapToDouble(o -> o.item().chance())
        .average()
        .orElseThrow();
  }

  /**
   * Returns the interval of the accuracy at a confidence of 0.95; see {@link #interval(double)}.
   */
  public Interval interval() {
    return interval(Confidence.USUAL);
  }

  /**
   * Returns the two-sided interval of the accuracy: Wilson's, widened where questions share
   * pictures; from 0 to 1 if nothing was answered. With fewer than 50 pictures it may cover less
   * than it promises.
   *
   * @param confidence above 0.5 and below 1
   */
  public Interval interval(double confidence) {
    List<Tally> tallies = Tally.perImage(observations);
    return tallies.isEmpty()
        ? new Interval(0, 1, confidence)
        : Proportion.of(tallies).interval(confidence);
  }

  /**
   * Returns what the accuracy is above with that one-sided confidence; 0 if nothing was answered.
   *
   * @param confidence above 0.5 and below 1
   */
  public double lowerBound(double confidence) {
    List<Tally> tallies = Tally.perImage(observations);
    return tallies.isEmpty() ? 0 : Proportion.of(tallies).lowerBound(Confidence.check(confidence));
  }

  /**
   * Returns what the accuracy is below with that one-sided confidence; 1 if nothing was answered.
   *
   * @param confidence above 0.5 and below 1
   */
  public double upperBound(double confidence) {
    List<Tally> tallies = Tally.perImage(observations);
    return tallies.isEmpty() ? 1 : Proportion.of(tallies).upperBound(Confidence.check(confidence));
  }

  /** Returns the degree of agnosia; empty if nothing was answered, or chance is 1. */
  public Optional<Degree> degree() {
    return accuracy().isPresent()
        ? Degree.of(accuracy().getAsDouble(), chance())
        : Optional.empty();
  }

  /**
   * Sets the share of each answer given beside its share among the right ones, over the questions
   * whose reply could be graded; the commonest right answer first.
   */
  public List<AnswerShare> answerShares() {
    return AnswerShares.of(observations);
  }

  /**
   * Returns the share of {@code yes} among the answers given to yes/no questions; empty for other
   * forms, and if no reply could be graded.
   */
  public OptionalDouble yesRate() {
    return form == QuestionForm.YES_NO
        ? answerShares().stream()
            .filter(share -> share.answer().equals("yes"))
            .mapToDouble(AnswerShare::given)
            .findFirst()
        : OptionalDouble.empty();
  }

  /** Returns how often asking again gave the same; empty if no question was asked several times. */
  public Optional<Agreement> agreement() {
    return Agreement.of(observations);
  }

  /**
   * Returns the preference for positions among the options; empty if the form is not multiple
   * choice, or no reply could be graded.
   */
  public Optional<PositionBias> positionBias() {
    return new AnswerHabits(form, mode, observations).positionBias();
  }

  /**
   * Returns the preference for yes or no; empty if the form is not yes/no, or no reply could be
   * graded.
   */
  public Optional<YesBias> yesBias() {
    return new AnswerHabits(form, mode, observations).yesBias();
  }

  /**
   * Returns up to that many failed observations: first what was misperceived, the surest errors
   * before the others, then what was off-task.
   */
  public List<Observation> worst(int most) {
    return WorstFirst.of(observations).limit(most).toList();
  }

  /**
   * Returns what the finding is about, such as {@code color (multiple choice by option scores)}.
   */
  public String title() {
    return "%s (%s by %s)".formatted(aspect, form.words(), mode.words());
  }

  /** Returns the finding in one line, with all that a figure has to state. */
  public String summary() {
    Counts counts = counts();
    if (accuracy().isEmpty()) {
      return "%s: none of %d questions answered".formatted(title(), counts.total());
    }
    Interval interval = interval();
    return "%s: accuracy %s (%d of %d right about %d %s; %s interval %s to %s; chance %s; %d off-task; %d unanswered)%s"
        .formatted(
            title(),
            Percent.of(accuracy().getAsDouble()),
            counts.correct(),
            counts.n(),
            images(),
            images() == 1 ? "image" : "images",
            Percent.brief(interval.confidence()),
            Percent.of(interval.lower()),
            Percent.of(interval.upper()),
            Percent.of(chance()),
            counts.offTask(),
            counts.unanswered(),
            degree().map(degree -> ", " + degree.phrase()).orElse(""));
  }
}

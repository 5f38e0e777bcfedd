package org.emma.diagnose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * Says how little accuracy is accepted in one aspect.
 *
 * @param aspect what is judged
 * @param form the form that is judged; if empty, the tolerance must hold for each that was asked
 * @param mode the mode that is judged; if empty, the tolerance must hold for each that was asked
 * @param accuracy the least accuracy that is accepted, above 0 and up to 1
 * @param confidence how sure a verdict must be, above 0.5 and below 1; if empty, the point estimate
 *     decides
 */
public record Tolerance(
    Aspect aspect,
    Optional<QuestionForm> form,
    Optional<AnsweringMode> mode,
    double accuracy,
    OptionalDouble confidence) {

  public Tolerance {
    if (!(accuracy > 0 && accuracy <= 1)) {
      throw new IllegalArgumentException(
          "A tolerance for %s of accuracy %s cannot be held or missed: give a share above 0 and up to 1"
              .formatted(aspect, accuracy));
    }
    confidence.ifPresent(Confidence::check);
  }

  /** Accepts an accuracy in every form and mode that is asked, decided by the point estimate. */
  public static Tolerance of(Aspect aspect, double accuracy) {
    return new Tolerance(
        aspect, Optional.empty(), Optional.empty(), accuracy, OptionalDouble.empty());
  }

  /** Returns this tolerance for one form only. */
  public Tolerance in(QuestionForm only) {
    return new Tolerance(aspect, Optional.of(only), mode, accuracy, confidence);
  }

  /** Returns this tolerance for one mode only. */
  public Tolerance in(AnsweringMode only) {
    return new Tolerance(aspect, form, Optional.of(only), accuracy, confidence);
  }

  /** Returns this tolerance decided by one-sided bounds of that confidence. */
  public Tolerance withConfidence(double level) {
    return new Tolerance(aspect, form, mode, accuracy, OptionalDouble.of(level));
  }

  /**
   * Judges a diagnosis. Several forms or modes are judged each by itself: all must be within the
   * tolerance, and one that is beyond it decides.
   *
   * <p>Without a confidence the point estimate decides. With one, the model is within the tolerance
   * if the one-sided lower bound of its accuracy reaches it, beyond it if the upper bound does not,
   * and in between the verdict is inconclusive. With a confidence of 0.95 each of the two verdicts
   * is false in at most 5 % of cases, also where several questions share pictures, from 50 pictures
   * upwards.
   *
   * <p>Unanswered questions are left out; if the verdict would be another had they all been
   * answered rightly, or all wrongly, it is inconclusive.
   */
  public ToleranceVerdict judge(Diagnosis diagnosis) {
    List<Finding> judged =
        diagnosis.findings(aspect).stream()
            .filter(finding -> form.isEmpty() || form.get() == finding.form())
            .filter(finding -> mode.isEmpty() || mode.get() == finding.mode())
            .toList();
    return judged.isEmpty() ? nothingAsked(diagnosis) : Judgement.verdict(this, judged);
  }

  /**
   * Says before a run what this tolerance can tell from the questions that will be asked: one line
   * for each form that it speaks about. Empty without a confidence, when every accuracy is decided.
   *
   * @param items the questions of a suite, whatever they are about
   */
  public List<String> foreseen(List<Item> items) {
    if (confidence.isEmpty()) {
      return List.of();
    }
    Map<QuestionForm, List<Item>> asked =
        items.stream()
            .filter(item -> item.aspect().equals(aspect))
            .filter(item -> form.isEmpty() || form.get() == item.form())
            .collect(
                Collectors.groupingBy(
                    Item::form, () -> new EnumMap<>(QuestionForm.class), Collectors.toList()));
    return asked.entrySet().stream()
        .map(ofForm -> Foresight.line(this, ofForm.getKey(), ofForm.getValue()))
        .toList();
  }

  /** Returns what is accepted in words, such as {@code at least 85 % with 95 % confidence}. */
  public String words() {
    String accepted = "at least " + Percent.brief(accuracy);
    return confidence.isPresent()
        ? "%s with %s confidence".formatted(accepted, Percent.brief(confidence.getAsDouble()))
        : accepted;
  }

  private ToleranceVerdict nothingAsked(Diagnosis diagnosis) {
    List<String> asked =
        diagnosis.findings(aspect).stream()
            .map(finding -> finding.form().words() + " by " + finding.mode().words())
            .toList();
    String message =
        asked.isEmpty()
            ? "no question about %s was asked; examined were %s"
                .formatted(aspect, diagnosis.aspects())
            : "no question about %s was asked%s%s; asked were %s"
                .formatted(
                    aspect,
                    form.map(only -> " as " + only.words()).orElse(""),
                    mode.map(only -> " by " + only.words()).orElse(""),
                    asked);
    return new ToleranceVerdict(
        this, Outcome.INCONCLUSIVE, List.of(), "Inconclusive (%s): %s".formatted(words(), message));
  }
}

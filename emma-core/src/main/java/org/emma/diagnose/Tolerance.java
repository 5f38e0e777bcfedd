package org.emma.diagnose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

  /** Judges a diagnosis. */
  public ToleranceVerdict judge(Diagnosis diagnosis) {
    List<Finding> findings = diagnosis.findings(aspect);
    return new ToleranceVerdict(
        this, ToleranceVerdict.Outcome.INCONCLUSIVE, findings, "not judged");
  }
}

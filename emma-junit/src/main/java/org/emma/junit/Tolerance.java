package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.emma.item.QuestionForm;

/**
 * Accept some agnosia in one aspect, and fail the suite beyond it.
 *
 * <p>Each tolerance becomes one test, the gate of its aspect. Single wrong answers of that aspect
 * are then reported as aborted tests, not as failed ones.
 *
 * <pre>{@code
 * @Tolerance(aspect = "color", accuracy = 0.85)
 * @Tolerance(aspect = "spatial", accuracy = 0.75, confidence = 0.95)
 * }</pre>
 *
 * <p>Without {@code confidence}, the gate compares the observed accuracy itself. With it, a
 * one-sided bound at that confidence has to lie on the right side, which gives three verdicts:
 * within tolerance passes, beyond it fails, and inconclusive aborts and says how many more pictures
 * would decide.
 *
 * <p>A tolerance without a form must hold for each form that the suite asks; accuracy is never
 * pooled over forms. Questions that the model could not answer never make a verdict.
 *
 * <p>With {@link Treatment#tune()}, the gate before the treatment aborts when it is beyond
 * tolerance, and the gate after it decides.
 */
@Documented
@Inherited
@Repeatable(Tolerances.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Tolerance {

  /** Name the aspect, such as {@code color}; the suite must examine it. */
  String aspect();

  /** Set the least accuracy that is accepted, above 0 and at most 1. */
  double accuracy();

  /** Set the confidence of the verdict, above 0.5 and below 1; 0 compares the accuracy itself. */
  double confidence() default 0;

  /** Choose the one form that it speaks about; none for each form that the suite asks. */
  QuestionForm[] form() default {};
}

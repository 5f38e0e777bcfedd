package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Do something about what failed: write a tuning set, and tune the model if asked to.
 *
 * <p>The tuning set holds fine-grained conversations about the aspects that were beyond tolerance,
 * and replay of what was right, on other pictures than the examined ones. It is written in LLaVA's
 * format into the suite's report folder; nothing is written when every aspect is within tolerance.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "pinhole:color-agnosia")
 * @SyntheticScenes(count = 200, seed = 7)
 * @Tolerance(aspect = "color", accuracy = 0.8)
 * @Treatment(tune = true)
 * class CheckupTest {}
 * }</pre>
 *
 * <p>With {@code tune = true}, or {@link Constants#TUNE}, the model is tuned within this JVM, which
 * takes minutes, and the same questions are put to the tuned model as further tests. The gates
 * after the treatment then decide. The tuned weights stay in the report folder and can be loaded as
 * a model again.
 *
 * <p>A treatment belongs to a whole suite: when only some questions are run, there is none.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Treatment {

  /** Choose whether to tune and re-examine; {@link Constants#TUNE} overrides it. */
  boolean tune() default false;

  /** Set how many pictures the tuning set shows; {@link Constants#TUNE_IMAGES} overrides it. */
  int images() default 2000;

  /** Set how many optimizer steps to tune for; {@link Constants#TUNE_STEPS} overrides it. */
  int steps() default 1000;

  /** Choose the draw of pictures and conversations, and the order of learning. */
  long seed() default 1;

  /**
   * Name the annotation file whose pictures to learn from, relative to the working directory; empty
   * for further scenes of the suite's own kind: drawn anew, or annotated and not examined. Where
   * {@link Constants#SCENES} puts other pictures in the place of the suite's and all of them are
   * examined, those of the suite are learned from. Pictures that are examined are refused.
   */
  String scenes() default "";
}

package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Compare every run of an {@link AgnosiaSuite} with a committed one, and fail what became worse.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "pinhole")
 * @SyntheticScenes(count = 200, seed = 7)
 * @Baseline
 * class CheckupTest {}
 * }</pre>
 *
 * <p>{@code -Demma.baseline=update} writes what the model answers to a file of that suite and
 * model, which is committed; see {@link Constants#BASELINE}. Later runs ask the same questions
 * again, and each aspect gets one test more, such as {@code baseline-color}: it fails if the
 * aspect's accuracy fell by more than chance explains (paired by question, exact sign-flip test
 * over pictures, Holm's correction over the suite's aspects, forms and modes), and shows the
 * questions that flipped. A fall that chance explains is told, and passes. Questions that only one
 * of the two runs asked are counted and named, and in no figure.
 *
 * <p>Without a file those tests abort and say how to write it. A broken file, or that of another
 * suite or model, stops the run before any question is asked. A run of some of the suite's
 * questions neither compares nor writes.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Baseline {

  /** The default of {@link #value()}: {@value}. */
  String FOLDER_DEFAULT = "src/test/resources/baseline";

  /**
   * Name the folder of baselines, relative to the working directory: with Maven, the module's. A
   * suite's lie in a folder of the class's name, one file per model.
   */
  String value() default FOLDER_DEFAULT;
}

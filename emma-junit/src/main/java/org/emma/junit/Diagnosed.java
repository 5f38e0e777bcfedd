package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.emma.examine.Phase;
import org.junit.platform.commons.annotation.Testable;

/**
 * Test the diagnosis of an {@link AgnosiaSuite} after its examination.
 *
 * <p>The method is not private, not static, returns nothing and takes one {@link
 * org.emma.diagnose.Diagnosis}. It is called on a new instance of the suite's class and passes or
 * fails by what it throws, like any test.
 *
 * <pre>{@code
 * @Diagnosed
 * void coloursAreNotMixedUp(Diagnosis diagnosis) {
 *   assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.85);
 * }
 * }</pre>
 *
 * <p>Run alone, it examines all questions of the suite; replies that were recorded before are not
 * asked for again.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Testable
public @interface Diagnosed {

  /**
   * Choose what to look at; the re-examination exists where the suite's {@link Treatment} tunes.
   * Where nothing had to be treated, a method about the re-examination is not called.
   */
  Phase phase() default Phase.EXAMINATION;
}

package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Test the diagnosis of an {@link AgnosiaSuite}, after its examination or after its treatment.
 *
 * <p>The method is neither private nor static, returns nothing, and takes one or two {@link
 * org.emma.diagnose.Diagnosis}: the one is the examination's; the second is the re-examination's,
 * for suites whose {@link Treatment} tunes. It is called on a new instance of the suite's class and
 * passes or fails by what it throws, like any test.
 *
 * <pre>{@code
 * @Diagnosed
 * void coloursAreNotMixedUp(Diagnosis diagnosis) {
 *   assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.85);
 * }
 *
 * @Diagnosed
 * void nothingIsForgotten(Diagnosis before, Diagnosis after) {
 *   assertThat(Comparison.of(before, after)).noneMatch(Change::worsened);
 * }
 * }</pre>
 *
 * <p>Where nothing had to be treated, or the suite does not tune, there is no re-examination, and
 * methods about it are not run. Run alone, a method examines all questions of the suite; replies
 * that were recorded before are not asked for again, and a re-examination loads the weights that
 * the last treatment saved.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Testable
public @interface Diagnosed {}

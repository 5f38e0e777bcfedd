package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Take disputed questions out of a suite, by their keys and with a reason.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "pinhole")
 * @SceneFile("src/test/resources/kitchen.jsonl")
 * @Quarantine("src/test/resources/quarantine.txt")
 * class KitchenTest {}
 * }</pre>
 *
 * <p>The file lists keys of questions, one on a line, each with a reason:
 *
 * <pre>
 * # wrong labels
 * color-mc-3f2a9b1c04de the cup is teal, and two options are defensible
 * </pre>
 *
 * <p>Such a question is not asked and is in no figure; its test is skipped with the reason, and
 * every report counts it. Keys that the suite has no question for are told in its report.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Quarantine {

  /** Name the file, relative to the working directory: with Maven, the module's. */
  String value();
}

package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Expect some questions to fail, until they change.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "pinhole")
 * @SceneFile("src/test/resources/kitchen.jsonl")
 * @KnownFailures("src/test/resources/known-failures.txt")
 * class KitchenTest {}
 * }</pre>
 *
 * <p>The file lists keys of questions, one on a line, each with a reason if there is one:
 *
 * <pre>
 * # what we live with until the next model
 * color-mc-3f2a9b1c04de the handle is three pixels wide
 * </pre>
 *
 * <p>A wrong or off-task answer to such a question aborts its test with the reason. A right one
 * fails it: the failure is over, and the line has to go. Without an answer the test fails as any
 * other. In all figures, gates and baselines these questions count like the rest. Keys that the
 * suite has no question for are told in its report.
 *
 * @see Quarantine for questions that are themselves wrong
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KnownFailures {

  /**
   * Name the file, relative to the working directory: with Maven, the module's. Where the name
   * contains <code>{model}</code>, each model has a list of its own, under its name with other
   * characters than letters, digits, dots and hyphens replaced; a model without one has none.
   */
  String value();
}

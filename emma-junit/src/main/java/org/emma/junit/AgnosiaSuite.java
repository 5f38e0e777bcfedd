package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.emma.examine.PassRule;
import org.emma.item.QuestionForm;
import org.emma.item.generate.Distractors;
import org.junit.platform.commons.annotation.Testable;

/**
 * Examine a vision-language model for agnosia: what it does not see although it is plainly there.
 *
 * <p>Questions are generated from the suite's scenes, put to the model, graded, and added up per
 * aspect. Every question is a test of its own, below a container for its aspect. The scenes come
 * from {@link SyntheticScenes} or {@link SceneFile}, or the questions themselves from an {@link
 * ItemFile}; a suite has one of the three.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "pinhole")
 * @SyntheticScenes(count = 200, seed = 7)
 * @Tolerance(aspect = "color", accuracy = 0.85)
 * class CheckupTest {}
 * }</pre>
 *
 * <h2>Outcomes</h2>
 *
 * <p>A right answer is a successful test. Without a {@link Tolerance} for its aspect and form, a
 * wrong or off-task answer is a failed test. Under a tolerance it is an aborted one that tells what
 * was expected and answered, and the tolerance itself is a test, the gate of its aspect, which
 * passes or fails. A question that could not be answered, because the model is out of reach or
 * broke, is always a failed test with the cause.
 *
 * <h2>Parts of a suite</h2>
 *
 * <p>Any question, gate or {@link Diagnosed} method can be run alone, by its unique id, or with
 * Surefire by its key: {@code -Dtest=CheckupTest#color-mc-3f2a9b1c04de}. Questions that are run
 * alone evaluate no gate and start no treatment; a gate or a {@code @Diagnosed} method examines all
 * questions that it speaks about.
 *
 * <p>Beside the suite may stand {@link Baseline} to compare runs, {@link KnownFailures} to expect
 * failures, and {@link Quarantine} to take disputed questions out.
 *
 * <h2>The class</h2>
 *
 * <p>A suite is a top-level or static nested class that is neither private nor abstract. It needs a
 * constructor without parameters if it has {@code @Diagnosed} methods. The annotation is inherited:
 * an abstract class may carry it for several suites. {@link org.junit.jupiter.api.Tag @Tag} on the
 * class applies to all its tests; each question and gate is also tagged with the name of its
 * aspect.
 *
 * <p>Misuse, such as an unknown model or a class without scenes, stops the run before any question
 * is asked, with a message that says what to do.
 *
 * @see Constants for everything that can be changed from outside
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Testable
public @interface AgnosiaSuite {

  /**
   * Name the model to examine, such as {@code pinhole}; {@link Constants#MODEL} overrides it. None
   * for all that the class provides itself, by methods with {@link ModelUnderTest}.
   *
   * <p>Several models are examined one after the other, each as if it were the only one, and then
   * set side by side: the others are compared with the first, on the same questions.
   *
   * <p>The names that exist depend on the model providers on the class path. {@code
   * class:com.acme.MyModel} is a class of your own with a constructor without parameters, {@code
   * method:ours} a method of the suite.
   */
  String[] model() default {};

  /** Choose the forms of the questions, at least one. Results are never pooled over forms. */
  QuestionForm[] forms() default QuestionForm.MULTIPLE_CHOICE;

  /** Choose the aspects to examine, such as {@code color}; none for all that the scenes allow. */
  String[] aspects() default {};

  /**
   * Set how many questions to ask per scene, aspect and form, on average; at least one. Of an
   * {@link ItemFile} all are asked.
   */
  int itemsPerScene() default 1;

  /**
   * Choose so many questions in all, evenly over aspects, forms, generators and difficulties,
   * instead of {@link #itemsPerScene()}; {@link Constants#ITEMS} overrides it. A larger sample
   * keeps the questions of a smaller one. 0 for no sample.
   */
  int items() default 0;

  /**
   * Choose what makes the questions: names such as {@code number-of-name}, {@code all} for whatever
   * comes with EMMA, or the class name of a generator of your own that has a constructor without
   * parameters; {@link Constants#GENERATORS} overrides it. None for the basic generators, which
   * read nothing but their own aspect, names and places.
   */
  String[] generators() default {};

  /** Choose which wrong answers multiple-choice questions offer. */
  Distractors distractors() default Distractors.RANDOM;

  /**
   * Ask, too, what is only true if everything in the pictures is annotated, where the annotation
   * does not promise that. The data card of the report counts these questions.
   */
  boolean closedWorld() default true;

  /** Choose another draw of questions from the same scenes. */
  long seed() default 1;

  /**
   * Set how often each question is asked, at least once: for models that answer differently each
   * time. It counts once in every figure, and no reply of an earlier run is taken for it, unless
   * that run was killed; {@link Constants#REPEATS} overrides it.
   */
  int repeats() default 1;

  /** Choose when a question that is asked several times counts as answered rightly. */
  PassRule rightIf() default PassRule.MAJORITY;

  /**
   * Stop asking as soon as the verdict stands: under each tolerance, pictures are drawn in an order
   * of {@link #seed()} until the model is found to be within the tolerance or beyond it, with the
   * tolerance's confidence, or until nothing is left to ask. Within 2.5 points of a tolerance
   * either verdict may come out. Questions that no tolerance speaks about are all asked.
   *
   * <p>Every tolerance needs a confidence. A treatment, a baseline and repeats need all questions,
   * so such a suite has none of them.
   */
  boolean sequential() default false;

  /** Choose how answers are taken; {@link Constants#ANSWERING} overrides it. */
  Answering answering() default Answering.BY_FORM;
}

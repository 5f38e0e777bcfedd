package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Examine with the questions of an existing benchmark, or with questions of your own, in place of
 * generated ones.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "replay:llava-answers.jsonl", forms = YES_NO)
 * @ItemFile(value = "coco_pope_random.json", format = "pope", images = "val2014")
 * class PopeTest {}
 * }</pre>
 *
 * <p>Of the file's questions, those are asked whose form and aspect the suite names. A broken file
 * stops the run before any question is asked, with one message that names file, record, column and
 * value. Pictures are read when they are shown; a model of recorded replies, {@code replay:FILE},
 * does without them. A {@link Treatment} of such a suite has to name the scenes to learn from.
 * {@link Constants#SCENES} and {@link Constants#SCENES_COUNT} do not concern it.
 *
 * @see org.emma.item.file.ItemFiles
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ItemFile {

  /** Name the file or folder, relative to the working directory: with Maven, the module's. */
  String value();

  /**
   * Name the format: {@code emma}, {@code pope}, {@code amber}, {@code mmbench}, {@code vsr},
   * {@code sugarcrepe}, {@code mme}, {@code tifa} or {@code blink}.
   */
  String format() default "emma";

  /**
   * Name the folder that pictures are named relative to, itself relative to the working directory;
   * empty for the folder of the file.
   */
  String images() default "";
}

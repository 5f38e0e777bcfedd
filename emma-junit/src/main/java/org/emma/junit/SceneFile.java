package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.emma.scene.file.SceneFormat;

/**
 * Examine on your own pictures, described by an annotation file.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "pinhole")
 * @SceneFile("src/test/resources/kitchen.jsonl")
 * class KitchenTest {}
 * }</pre>
 *
 * <p>The formats are EMMA's own JSON Lines, Visual Genome, GQA, COCO and CLEVR; which one a file or
 * folder has is recognized. Reading goes on past what is out of order in published annotations, and
 * logs it with counts; only a file that cannot be understood at all stops the run before any
 * question is asked, with one message. {@link Constants#SCENES} puts another file in the place of
 * this one, and {@link Constants#SCENES_COUNT} takes only the first scenes of it.
 *
 * @see org.emma.scene.file.SceneFiles
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SceneFile {

  /** Name the file or folder, relative to the working directory: with Maven, the module's. */
  String value();

  /** Tell the format where it is not recognized. */
  SceneFormat format() default SceneFormat.RECOGNIZED;

  /**
   * Name the folder that the annotations name pictures in, relative to the working directory; else
   * pictures are looked for where the format has them.
   */
  String images() default "";

  /**
   * Name a lexicon of your own, relative to the working directory, which says what annotated words
   * mean; it adds to the built-in one.
   *
   * @see org.emma.scene.lexicon.Lexicon#with
   */
  String lexicon() default "";
}

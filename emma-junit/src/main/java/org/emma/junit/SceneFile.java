package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Examine on your own pictures, described by an annotation file.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "pinhole")
 * @SceneFile("src/test/resources/kitchen.jsonl")
 * class KitchenTest {}
 * }</pre>
 *
 * <p>The formats are EMMA's own JSON Lines and CLEVR's scene JSON. A broken file stops the run
 * before any question is asked, with one message that names file, record and field. {@link
 * Constants#SCENES} puts another file in the place of this one, and {@link Constants#SCENES_COUNT}
 * takes only the first scenes of it.
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
}

package org.emma.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Examine on scenes of plain shapes that EMMA draws from a seed.
 *
 * <p>Shapes, colors, sizes, textures and places are known exactly, no download is needed, and the
 * pictures are the same on every machine. They show whether a model sees the simplest things; to
 * see how it does on your product's pictures, use {@link SceneFile}.
 *
 * <pre>{@code
 * @AgnosiaSuite(model = "pinhole")
 * @SyntheticScenes(count = 200, seed = 7)
 * class CheckupTest {}
 * }</pre>
 *
 * <p>{@link Constants#SCENES} puts annotated pictures in the place of these scenes, and {@link
 * Constants#SCENES_COUNT} overrides the count.
 *
 * @see org.emma.scene.synthetic.SyntheticScenes
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SyntheticScenes {

  /** Set how many scenes to draw, at least one. */
  int count();

  /** Choose the draw; different seeds share no scene. */
  long seed() default 1;
}

package org.emma.model.lesion;

import java.awt.image.BufferedImage;
import java.util.Set;
import org.emma.item.Item;
import org.emma.model.Query;
import org.emma.scene.Aspect;

/** Takes the color and leaves how light each pixel is (luma of ITU-R BT.601). */
final class Grey implements Lesion {

  private static final Signals SIGNALS =
      new Signals(
          Set.of(Aspect.COLOR),
          Set.of(
              Aspect.ENTITY,
              Aspect.PART,
              Aspect.NUMBER,
              Aspect.SHAPE,
              Aspect.SIZE,
              Aspect.TEXTURE,
              Aspect.ACTION,
              Aspect.SPATIAL,
              Aspect.TEXT));

  @Override
  public String name() {
    return "grey";
  }

  @Override
  public BufferedImage impair(BufferedImage picture, Query query, int image) {
    Pixels pixels = Pixels.of(picture);
    return Pixels.picture(
        pixels.width(),
        pixels.height(),
        (x, y) -> {
          int pixel = pixels.at(x, y);
          double luma =
              0.299 * Pixels.red(pixel) + 0.587 * Pixels.green(pixel) + 0.114 * Pixels.blue(pixel);
          return Pixels.rgb(luma, luma, luma);
        });
  }

  @Override
  public Effect effectOn(Item item) {
    return SIGNALS.effectOn(item);
  }
}

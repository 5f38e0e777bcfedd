package org.emma.model.lesion;

import java.awt.image.BufferedImage;
import org.emma.item.Item;
import org.emma.model.Query;

/** Takes the color and leaves how light each pixel is (luma of ITU-R BT.601). */
final class Grey implements Lesion {

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
    return Signals.COLOR.effectOn(item);
  }
}

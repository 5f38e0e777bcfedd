package org.emma.model.lesion;

import java.awt.image.BufferedImage;
import org.emma.item.Item;
import org.emma.model.Query;

/**
 * Shows a uniform mid-gray picture of the same size in place of the picture: models want one, and
 * many refuse a question without.
 */
final class NoImage implements Lesion {

  private static final int MIDDLE = 0x808080;

  @Override
  public String name() {
    return "no-image";
  }

  @Override
  public BufferedImage impair(BufferedImage picture, Query query, int image) {
    return Pixels.picture(picture.getWidth(), picture.getHeight(), (x, y) -> MIDDLE);
  }

  @Override
  public Effect effectOn(Item item) {
    return Effect.REMOVES;
  }
}

package org.emma.model.lesion;

import java.awt.image.BufferedImage;
import java.util.Set;
import org.emma.item.Item;
import org.emma.model.Query;
import org.emma.scene.Aspect;

/**
 * Averages the picture down to 16 squares along its longer side, each of one color, and keeps its
 * size: some models refuse a picture of so few pixels.
 */
final class DownScale implements Lesion {

  private static final int SQUARES = 16;
  private static final Signals SIGNALS =
      new Signals(Set.of(Aspect.TEXTURE, Aspect.TEXT), Set.of(Aspect.COLOR));

  @Override
  public String name() {
    return "down-scale";
  }

  @Override
  public BufferedImage impair(BufferedImage picture, Query query, int image) {
    Pixels pixels = Pixels.of(picture);
    int longer = Math.max(pixels.width(), pixels.height());
    int across = squares(pixels.width(), longer);
    int down = squares(pixels.height(), longer);
    BufferedImage small =
        Pixels.picture(
            across,
            down,
            (x, y) ->
                pixels.mean(
                    edge(x, pixels.width(), across),
                    edge(y, pixels.height(), down),
                    edge(x + 1, pixels.width(), across),
                    edge(y + 1, pixels.height(), down)));
    return Pixels.picture(
        pixels.width(),
        pixels.height(),
        (x, y) -> small.getRGB(edge(x, across, pixels.width()), edge(y, down, pixels.height())));
  }

  @Override
  public Effect effectOn(Item item) {
    return SIGNALS.effectOn(item);
  }

  private static int squares(int side, int longer) {
    return Math.min(side, Math.max(1, (int) Math.round((double) SQUARES * side / longer)));
  }

  /** Returns where a part begins, of so many into which a length is divided. */
  private static int edge(int part, int length, int parts) {
    return (int) ((long) part * length / parts);
  }
}

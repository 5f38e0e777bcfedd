package org.emma.model.lesion;

import java.awt.image.BufferedImage;
import java.util.Set;
import org.emma.item.Item;
import org.emma.model.Query;
import org.emma.scene.Aspect;

/** Blurs with a Gaussian whose standard deviation is a fortieth of the picture's longer side. */
final class Blur implements Lesion {

  private static final double SHARE = 1.0 / 40;
  private static final double REACH = 3;
  private static final Signals SIGNALS =
      new Signals(
          Set.of(Aspect.TEXTURE, Aspect.TEXT), Set.of(Aspect.COLOR, Aspect.NUMBER, Aspect.SPATIAL));

  @Override
  public String name() {
    return "blur";
  }

  @Override
  public BufferedImage impair(BufferedImage picture, Query query, int image) {
    double[] weights = weights(SHARE * Math.max(picture.getWidth(), picture.getHeight()));
    return along(along(picture, weights, 1, 0), weights, 0, 1);
  }

  @Override
  public Effect effectOn(Item item) {
    return SIGNALS.effectOn(item);
  }

  private static double[] weights(double deviation) {
    int reach = (int) Math.ceil(REACH * deviation);
    double[] weights = new double[2 * reach + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double distance = (i - reach) / deviation;
      weights[i] = StrictMath.exp(-distance * distance / 2);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  private static BufferedImage along(BufferedImage picture, double[] weights, int dx, int dy) {
    Pixels pixels = Pixels.of(picture);
    int reach = weights.length / 2;
    return Pixels.picture(
        pixels.width(),
        pixels.height(),
        (x, y) -> {
          double red = 0;
          double green = 0;
          double blue = 0;
          for (int i = 0; i < weights.length; i++) {
            int pixel = pixels.at(x + (i - reach) * dx, y + (i - reach) * dy);
            red += weights[i] * Pixels.red(pixel);
            green += weights[i] * Pixels.green(pixel);
            blue += weights[i] * Pixels.blue(pixel);
          }
          return Pixels.rgb(red, green, blue);
        });
  }
}

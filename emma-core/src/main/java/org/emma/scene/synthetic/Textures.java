package org.emma.scene.synthetic;

import java.awt.Color;
import java.awt.Paint;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.emma.scene.Box;

/** Makes the four surfaces: solid, and three light patterns on the object's color. */
final class Textures {

  private static final int TILE = 18;
  private static final double DOT_RADIUS = 5.5;
  private static final double LIGHTENING = 0.85;

  private Textures() {}

  static Paint paint(String texture, Color color, Box box) {
    if (texture.equals("solid")) {
      return color;
    }
    BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
    Color light = lighten(color);
    for (int y = 0; y < TILE; y++) {
      for (int x = 0; x < TILE; x++) {
        tile.setRGB(x, y, (isLight(texture, x, y) ? light : color).getRGB());
      }
    }
    double left = Math.floor(box.centerX() - TILE / 2.0);
    double top = Math.floor(box.centerY() - TILE / 2.0);
    return new TexturePaint(tile, new Rectangle2D.Double(left, top, TILE, TILE));
  }

  private static boolean isLight(String texture, int x, int y) {
    int half = TILE / 2;
    return switch (texture) {
      case "striped" -> (x + y) % TILE < half;
      case "checkered" -> (x < half) == (y < half);
      case "dotted" ->
          Math.pow(x + 0.5 - half, 2) + Math.pow(y + 0.5 - half, 2) < DOT_RADIUS * DOT_RADIUS;
      default ->
          throw new IllegalArgumentException(
              "No texture \"%s\" can be drawn: use one of %s"
                  .formatted(texture, SyntheticScenes.TEXTURES));
    };
  }

  private static Color lighten(Color color) {
    return new Color(lighten(color.getRed()), lighten(color.getGreen()), lighten(color.getBlue()));
  }

  private static int lighten(int channel) {
    return (int) (channel + (255 - channel) * LIGHTENING);
  }
}

package org.emma.scene.synthetic;

import java.awt.Color;
import java.util.Map;

/** Holds the eight colors of the synthetic scenes; names and tones are those of CLEVR. */
final class Palette {

  private static final Map<String, Color> COLORS =
      Map.of(
          "gray", new Color(87, 87, 87),
          "red", new Color(173, 35, 35),
          "blue", new Color(42, 75, 215),
          "green", new Color(29, 105, 20),
          "brown", new Color(129, 74, 25),
          "purple", new Color(129, 38, 192),
          "cyan", new Color(41, 208, 208),
          "yellow", new Color(255, 238, 51));

  private Palette() {}

  static Color color(String name) {
    Color color = COLORS.get(name);
    if (color == null) {
      throw new IllegalArgumentException(
          "No color \"%s\" can be drawn: use one of %s".formatted(name, SyntheticScenes.COLORS));
    }
    return color;
  }
}

package org.emma.model.lesion;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.Function;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.model.Query;

/**
 * Turns every hue to the opposite one, red to cyan and blue to yellow, and leaves saturation and
 * brightness. What has no hue stays as it is: black, white and gray.
 */
final class HueRotation implements Lesion {

  private static final float HALF_TURN = 0.5f;
  private static final Set<String> WITHOUT_HUE =
      Set.of("black", "white", "gray", "grey", "silver", "colorless", "transparent");

  @Override
  public String name() {
    return "hue-rotation";
  }

  @Override
  public BufferedImage impair(BufferedImage picture, Query query, int image) {
    Pixels pixels = Pixels.of(picture);
    return Pixels.picture(
        pixels.width(),
        pixels.height(),
        (x, y) -> {
          int pixel = pixels.at(x, y);
          float[] hsb =
              Color.RGBtoHSB(Pixels.red(pixel), Pixels.green(pixel), Pixels.blue(pixel), null);
          return Color.HSBtoRGB(hsb[0] + HALF_TURN, hsb[1], hsb[2]);
        });
  }

  @Override
  public Effect effectOn(Item item) {
    Effect effect = Signals.COLOR.effectOn(item);
    return effect == Effect.REMOVES && isAboutNoHue(item) ? Effect.UNCERTAIN : effect;
  }

  private static boolean isAboutNoHue(Item item) {
    Stream<String> verified =
        item.provenance() instanceof Provenance.Generated generated
            ? verified(generated.program()).stream()
            : Stream.of();
    return Stream.concat(Stream.of(item.gold()), verified).anyMatch(WITHOUT_HUE::contains);
  }

  private static List<String> verified(Program program) {
    return program.function() == Function.VERIFY ? program.arguments() : List.of();
  }
}

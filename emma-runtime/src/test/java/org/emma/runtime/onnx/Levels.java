package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.nio.file.Path;
import org.emma.runtime.picture.PictureReader;
import org.emma.runtime.picture.RgbPicture;
import org.emma.runtime.picture.Transparency;
import org.emma.scene.ImageFile;

/** Compares what a family gives a vision encoder with what the original processor makes. */
final class Levels {

  private Levels() {}

  /** Reads what the original makes of a picture: its parts, one below the other. */
  static RgbPicture original(Path model, String picture) {
    return original(model, "tiles", picture);
  }

  /**
   * Reads one of several things that the original makes of a picture.
   *
   * @param folder which of them
   */
  static RgbPicture original(Path model, String folder, String picture) {
    String file = picture.replaceAll("\\..*", ".png");
    Path path = TinyModel.reference(model).resolve(folder).resolve(file);
    return PictureReader.read(new ImageFile(file, path), Transparency.IGNORED);
  }

  /**
   * Returns the largest difference in levels of 0 to 255, which are whole.
   *
   * @param pixels numbers of parts of one size, channels first
   * @param edge the height of a part
   */
  static int apart(Values pixels, RgbPicture original, int edge, Scaling scaling) {
    FloatBuffer numbers = (FloatBuffer) pixels.data();
    assertThat(numbers.remaining()).isEqualTo(original.width() * original.height() * 3);
    double most = 0;
    for (int part = 0; part < original.height() / edge; part++) {
      for (int channel = 0; channel < 3; channel++) {
        for (int y = 0; y < edge; y++) {
          for (int x = 0; x < original.width(); x++) {
            double level =
                (numbers.get() * scaling.std().get(channel) + scaling.mean().get(channel))
                    / scaling.factor();
            most = Math.max(most, Math.abs(level - original.value(x, part * edge + y, channel)));
          }
        }
      }
    }
    assertThat(most).isCloseTo(Math.rint(most), within(1e-3));
    return (int) Math.rint(most);
  }
}

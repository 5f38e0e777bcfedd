package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.emma.runtime.SaidSize;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;
import org.junit.jupiter.api.Test;

class PixelsTests {

  private static final int CHANNEL = 64 * 64;

  @Test
  void averagesExactlyTheAreaOfEachPixel() {
    BufferedImage image = new BufferedImage(96, 128, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 0, 0xFF0000);

    float[] pixels = Pixels.of(image);

    // A pixel covers 1.5 x 2 of the image, so each of the first two holds half of the red column.
    assertThat((pixels[0] + 1) / 2).isCloseTo(0.5f / 3, within(1e-6f));
    assertThat((pixels[1] + 1) / 2).isCloseTo(0.5f / 3, within(1e-6f));
    assertThat(pixels[2]).isEqualTo(-1);
    assertThat(pixels[CHANNEL]).isEqualTo(-1);
  }

  @Test
  void keepsTheMeanOfAnySize() {
    BufferedImage image = new BufferedImage(101, 37, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0, 255, 0));
    graphics.fillRect(0, 0, 101, 37);
    graphics.dispose();

    float[] pixels = Pixels.of(image);

    assertThat(pixels).hasSize(3 * CHANNEL);
    for (int i = 0; i < CHANNEL; i++) {
      assertThat(pixels[i]).isEqualTo(-1);
      assertThat(pixels[CHANNEL + i]).isCloseTo(1, within(1e-5f));
    }
  }

  @Test
  void enlargesSmallPictures() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0x0000FF);

    assertThat(Pixels.of(image)[2 * CHANNEL + 999]).isCloseTo(1, within(1e-5f));
  }

  @Test
  void doesNotDecodeAPictureThatSaysItIsHuge() {
    assertThatExceptionOfType(ImageUnavailableException.class)
        .isThrownBy(() -> Pixels.of(new SaidSize(60_000, 60_000)))
        .withMessageContaining("says that it has 60000 x 60000 pixels")
        .withMessageEndingWith("shrink it");
  }

  @Test
  void showsWhiteThroughTransparency() {
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);

    assertThat(Pixels.of(image)[0]).isCloseTo(1, within(1e-5f));
  }

  @Test
  void readsGrayLikeColor() {
    BufferedImage gray = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage color = new BufferedImage(64, 64, BufferedImage.TYPE_3BYTE_BGR);

    assertThat(Pixels.of(gray)).isEqualTo(Pixels.of(color));
  }

  @Test
  void namesAPictureThatIsNone() {
    Image text =
        new Image() {
          @Override
          public String name() {
            return "notes.txt";
          }

          @Override
          public byte[] bytes() {
            return "no picture".getBytes(StandardCharsets.UTF_8);
          }
        };

    assertThatExceptionOfType(ImageUnavailableException.class)
        .isThrownBy(() -> Pixels.of(text))
        .withMessageContaining("notes.txt");
  }
}

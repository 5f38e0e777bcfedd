package org.emma.runtime.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ResamplingTests {

  @ParameterizedTest
  @CsvFileSource(resources = "pillow.csv", numLinesToSkip = 1)
  void everyByteEqualsPillows(
      int filter, int width, int height, int kind, int newWidth, int newHeight, long crc) {
    RgbPicture resized =
        Resampling.resize(pattern(width, height, kind), newWidth, newHeight, Filter.of(filter));
    assertThat(crc(resized)).isEqualTo(crc);
  }

  @Test
  void aPictureOfTheWantedSizeStaysAsItIs() {
    RgbPicture picture = pattern(5, 4, 1);
    assertThat(Resampling.resize(picture, 5, 4, Filter.LANCZOS)).isSameAs(picture);
  }

  @Test
  void aNumberThatIsNoFilterIsRefused() {
    assertThatThrownBy(() -> Filter.of(6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("6 is no resampling filter");
  }

  /** Draws what the script that asked Pillow drew. */
  static RgbPicture pattern(int width, int height, int kind) {
    byte[] pixels = new byte[width * height * 3];
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[at++] = (byte) (x * x * 7 + kind * 50 + y * x);
        pixels[at++] = (byte) (y * y * 5 + kind * 90 + x);
        pixels[at++] = (byte) ((x + y) * 3 * x + kind * 20);
      }
    }
    return new RgbPicture(width, height, pixels);
  }

  private static long crc(RgbPicture picture) {
    CRC32 crc = new CRC32();
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        for (int channel = 0; channel < 3; channel++) {
          crc.update(picture.value(x, y, channel));
        }
      }
    }
    return crc.getValue();
  }
}

package org.emma.runtime.picture;

import java.awt.image.BufferedImage;
import org.emma.scene.EncodedPicture;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/**
 * Decodes a picture as the reference libraries do: turned upright by its EXIF orientation, grey
 * spread over three channels, without transparency.
 */
public final class PictureReader {

  /** No picture of more pixels is decoded; one that says it has more is refused unread. */
  public static final long MOST_PIXELS = 100_000_000;

  private static final int OPAQUE = 255;

  private PictureReader() {}

  /**
   * Reads a picture of any format that Java knows: PNG, JPEG, GIF, BMP, TIFF.
   *
   * @throws ImageUnavailableException if it is too large, broken or of another format; the message
   *     names it
   */
  public static RgbPicture read(Image image, Transparency transparency) {
    byte[] bytes = image.bytes();
    BufferedImage decoded = EncodedPicture.decode(image.name(), bytes, MOST_PIXELS);
    return Orientation.upright(rgb(decoded, transparency), Exif.orientation(bytes));
  }

  private static RgbPicture rgb(BufferedImage decoded, Transparency transparency) {
    int width = decoded.getWidth();
    int height = decoded.getHeight();
    byte[] pixels = new byte[width * height * RgbPicture.CHANNELS];
    boolean grey = decoded.getColorModel().getNumColorComponents() == 1;
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int argb = grey ? greyArgb(decoded, x, y) : decoded.getRGB(x, y);
        int alpha = transparency == Transparency.IGNORED ? OPAQUE : argb >>> 24;
        pixels[at++] = overWhite((argb >> 16) & 0xff, alpha);
        pixels[at++] = overWhite((argb >> 8) & 0xff, alpha);
        pixels[at++] = overWhite(argb & 0xff, alpha);
      }
    }
    return new RgbPicture(width, height, pixels);
  }

  /** Takes the stored value: Java's own conversion takes grey for linear light and brightens it. */
  private static int greyArgb(BufferedImage decoded, int x, int y) {
    int[] bits = decoded.getSampleModel().getSampleSize();
    int value = eightBits(decoded.getRaster().getSample(x, y, 0), bits[0]);
    int alpha =
        bits.length > 1 ? eightBits(decoded.getRaster().getSample(x, y, 1), bits[1]) : OPAQUE;
    return alpha << 24 | value << 16 | value << 8 | value;
  }

  private static int eightBits(int sample, int bits) {
    return bits > 8 ? sample >> (bits - 8) : sample * 255 / ((1 << bits) - 1);
  }

  /** Blends with white in Pillow's arithmetic: 255ths by shifts, with seven bits to spare. */
  private static byte overWhite(int value, int alpha) {
    int blended = (value * alpha + 255 * (255 - alpha) + 128) << 7;
    return (byte) ((((blended >> 8) + blended) >> 8) >> 7);
  }
}

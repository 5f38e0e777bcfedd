package org.emma.runtime.pinhole;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.emma.scene.EncodedPicture;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/**
 * Shrinks or stretches any image to 64 x 64 by exact area averaging, channels first, values from -1
 * to 1.
 */
final class Pixels {

  private static final int SIZE = Architecture.IMAGE;
  private static final int MOST_PIXELS = 50_000_000;

  private Pixels() {}

  /**
   * Reads a PNG or JPEG and returns 3 x 64 x 64 numbers.
   *
   * @throws ImageUnavailableException naming the picture
   */
  static float[] of(Image image) {
    return of(EncodedPicture.decode(image.name(), image.bytes(), MOST_PIXELS));
  }

  /** Returns 3 x 64 x 64 numbers; transparent parts show white. */
  static float[] of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] rgb = rgb(image);
    float[] narrow = new float[3 * height * SIZE];
    double across = (double) width / SIZE;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < SIZE; x++) {
        double from = x * across;
        double to = (x + 1) * across;
        float r = 0;
        float g = 0;
        float b = 0;
        for (int i = (int) from; i < to && i < width; i++) {
          float share = (float) (Math.min(i + 1, to) - Math.max(i, from));
          int pixel = rgb[y * width + i];
          r += share * ((pixel >> 16) & 255);
          g += share * ((pixel >> 8) & 255);
          b += share * (pixel & 255);
        }
        narrow[y * SIZE + x] = r;
        narrow[(height + y) * SIZE + x] = g;
        narrow[(2 * height + y) * SIZE + x] = b;
      }
    }
    return shorten(narrow, height, (float) across);
  }

  private static float[] shorten(float[] narrow, int height, float across) {
    float[] pixels = new float[3 * SIZE * SIZE];
    double down = (double) height / SIZE;
    float[] line = new float[SIZE];
    for (int channel = 0; channel < 3; channel++) {
      for (int y = 0; y < SIZE; y++) {
        double from = y * down;
        double to = (y + 1) * down;
        Arrays.fill(line, 0);
        for (int i = (int) from; i < to && i < height; i++) {
          float share = (float) (Math.min(i + 1, to) - Math.max(i, from));
          int start = (channel * height + i) * SIZE;
          for (int x = 0; x < SIZE; x++) {
            line[x] += share * narrow[start + x];
          }
        }
        float scale = (float) (2 / (255 * down * across));
        int start = (channel * SIZE + y) * SIZE;
        for (int x = 0; x < SIZE; x++) {
          pixels[start + x] = line[x] * scale - 1;
        }
      }
    }
    return pixels;
  }

  private static int[] rgb(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_INT_RGB
        && image.getRaster().getParent() == null
        && image.getRaster().getDataBuffer() instanceof DataBufferInt data
        && data.getSize() == image.getWidth() * image.getHeight()) {
      return data.getData();
    }
    int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    for (int i = 0; i < argb.length; i++) {
      argb[i] = overWhite(argb[i]);
    }
    return argb;
  }

  private static int overWhite(int argb) {
    int alpha = argb >>> 24;
    int r = blend((argb >> 16) & 255, alpha);
    int g = blend((argb >> 8) & 255, alpha);
    int b = blend(argb & 255, alpha);
    return r << 16 | g << 8 | b;
  }

  private static int blend(int value, int alpha) {
    return (value * alpha + 255 * (255 - alpha) + 127) / 255;
  }
}

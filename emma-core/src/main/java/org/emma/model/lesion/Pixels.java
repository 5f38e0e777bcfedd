package org.emma.model.lesion;

import java.awt.image.BufferedImage;

/**
 * Holds the pixels of a picture, row by row.
 *
 * @param rgb red, green and blue in the lower 24 bits
 */
@SuppressWarnings("ArrayRecordComponent")
record Pixels(int width, int height, int[] rgb) {

  /** Computes a pixel of a new picture. */
  @FunctionalInterface
  interface At {
    int rgb(int x, int y);
  }

  static Pixels of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new Pixels(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
  }

  /** Returns a pixel; beyond the edges, that of the edge. */
  int at(int x, int y) {
    int column = Math.max(0, Math.min(width - 1, x));
    int row = Math.max(0, Math.min(height - 1, y));
    return rgb[row * width + column];
  }

  /** Makes a picture of that size. */
  static BufferedImage picture(int width, int height, At at) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, at.rgb(x, y));
      }
    }
    return picture;
  }

  /** Returns the mean of the pixels from the first corner up to, and without, the second. */
  int mean(int fromX, int fromY, int toX, int toY) {
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = fromY; y < toY; y++) {
      for (int x = fromX; x < toX; x++) {
        int pixel = rgb[y * width + x];
        red += red(pixel);
        green += green(pixel);
        blue += blue(pixel);
      }
    }
    double count = (double) (toX - fromX) * (toY - fromY);
    return rgb(red / count, green / count, blue / count);
  }

  static int red(int rgb) {
    return rgb >> 16 & 255;
  }

  static int green(int rgb) {
    return rgb >> 8 & 255;
  }

  static int blue(int rgb) {
    return rgb & 255;
  }

  /** Returns a pixel of three channels from 0 to 255. */
  static int rgb(double red, double green, double blue) {
    return (int) Math.round(red) << 16 | (int) Math.round(green) << 8 | (int) Math.round(blue);
  }
}

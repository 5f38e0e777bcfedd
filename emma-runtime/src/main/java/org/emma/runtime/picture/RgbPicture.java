package org.emma.runtime.picture;

import java.util.List;

/** Holds the pixels of a picture in red, green and blue. */
public final class RgbPicture {

  /** Bytes per pixel. */
  public static final int CHANNELS = 3;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /**
   * Creates a picture.
   *
   * @param width in pixels
   * @param height in pixels
   * @param pixels height x width x 3 unsigned bytes, row by row; kept, not copied
   */
  public RgbPicture(int width, int height, byte[] pixels) {
    if (width < 1 || height < 1 || pixels.length != (long) width * height * CHANNELS) {
      throw new IllegalArgumentException(
          "%d bytes are no picture of %d x %d pixels".formatted(pixels.length, width, height));
    }
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Returns one value from 0 to 255; channel 0 is red, 1 green, 2 blue. */
  public int value(int x, int y, int channel) {
    return pixels[(y * width + x) * CHANNELS + channel] & 0xff;
  }

  /** Returns all values, row by row, not copied. */
  byte[] values() {
    return pixels;
  }

  /** Returns a part of the picture; it must lie within. */
  public RgbPicture crop(int left, int top, int partWidth, int partHeight) {
    byte[] part = new byte[partWidth * partHeight * CHANNELS];
    int row = partWidth * CHANNELS;
    for (int y = 0; y < partHeight; y++) {
      System.arraycopy(pixels, ((top + y) * width + left) * CHANNELS, part, y * row, row);
    }
    return new RgbPicture(partWidth, partHeight, part);
  }

  /**
   * Returns the picture in the middle of a larger one.
   *
   * @param color of what is around it: red, green and blue
   */
  public RgbPicture within(int wholeWidth, int wholeHeight, List<Integer> color) {
    byte[] whole = new byte[wholeWidth * wholeHeight * CHANNELS];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = color.get(i % CHANNELS).byteValue();
    }
    int left = (wholeWidth - width) / 2;
    int top = (wholeHeight - height) / 2;
    int row = width * CHANNELS;
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * row, whole, ((top + y) * wholeWidth + left) * CHANNELS, row);
    }
    return new RgbPicture(wholeWidth, wholeHeight, whole);
  }

  /** Returns the picture in the middle of a square as large as its longer edge. */
  public RgbPicture square(List<Integer> color) {
    int edge = Math.max(width, height);
    return width == height ? this : within(edge, edge, color);
  }
}

package org.emma.runtime.picture;

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

  /** Returns a part of the picture; it must lie within. */
  public RgbPicture crop(int left, int top, int partWidth, int partHeight) {
    byte[] part = new byte[partWidth * partHeight * CHANNELS];
    int row = partWidth * CHANNELS;
    for (int y = 0; y < partHeight; y++) {
      System.arraycopy(pixels, ((top + y) * width + left) * CHANNELS, part, y * row, row);
    }
    return new RgbPicture(partWidth, partHeight, part);
  }
}

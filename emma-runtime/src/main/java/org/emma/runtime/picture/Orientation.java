package org.emma.runtime.picture;

/** Turns a picture upright as its EXIF orientation, 1 to 8, asks for. */
final class Orientation {

  /** The orientation of a picture that is stored as it is shown. */
  static final int UPRIGHT = 1;

  private static final int SIDEWAYS = 5;
  private static final int LAST = 8;

  private Orientation() {}

  static RgbPicture upright(RgbPicture stored, int orientation) {
    if (orientation <= UPRIGHT || orientation > LAST) {
      return stored;
    }
    boolean sideways = orientation >= SIDEWAYS;
    int width = sideways ? stored.height() : stored.width();
    int height = sideways ? stored.width() : stored.height();
    byte[] turned = new byte[width * height * RgbPicture.CHANNELS];
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int channel = 0; channel < RgbPicture.CHANNELS; channel++) {
          turned[at++] = (byte) shown(stored, orientation, x, y, channel);
        }
      }
    }
    return new RgbPicture(width, height, turned);
  }

  private static int shown(RgbPicture stored, int orientation, int x, int y, int channel) {
    int right = stored.width() - 1;
    int bottom = stored.height() - 1;
    return switch (orientation) {
      case 2 -> stored.value(right - x, y, channel);
      case 3 -> stored.value(right - x, bottom - y, channel);
      case 4 -> stored.value(x, bottom - y, channel);
      case 5 -> stored.value(y, x, channel);
      case 6 -> stored.value(y, bottom - x, channel);
      case 7 -> stored.value(right - y, bottom - x, channel);
      default -> stored.value(right - y, x, channel);
    };
  }
}

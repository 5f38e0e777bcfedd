package org.emma.runtime.onnx;

/**
 * Holds a width and a height, in pixels or in features.
 *
 * @param width how many lie side by side
 * @param height how many lie one below the other
 */
record Size(int width, int height) {

  private static final double DECIMALS = 1e7;

  /** Returns the size of a picture that is stretched until it touches this frame from within. */
  Size inscribed(Size picture) {
    double across = (double) width / picture.width;
    double down = (double) height / picture.height;
    return across < down
        ? new Size(width, Math.min((int) Math.ceil(picture.height * across), height))
        : new Size(Math.min((int) Math.ceil(picture.width * down), width), height);
  }

  /** Returns the size of this frame without as much, on two sides, as a picture does not fill. */
  Size without(Size picture) {
    if ((double) picture.width / picture.height > (double) width / height) {
      int filled = whole(picture.height * ((double) width / picture.width));
      return new Size(width, height - (height - filled) / 2 * 2);
    }
    int filled = whole(picture.width * ((double) height / picture.height));
    return new Size(width - (width - filled) / 2 * 2, height);
  }

  /** Returns the size divided by a ratio, rounded down. */
  Size over(double ratio) {
    return new Size(floor(width, ratio), floor(height, ratio));
  }

  /** Rounds down what is rounded to seven decimals first, as transformers does. */
  private static int whole(double number) {
    return (int) (Math.rint(number * DECIMALS) / DECIMALS);
  }

  /** Divides by the arithmetic of Python's {@code //}, which a rounded quotient can differ from. */
  private static int floor(int number, double ratio) {
    return (int) Math.rint((number - number % ratio) / ratio);
  }
}

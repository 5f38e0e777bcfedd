package org.emma.scene;

/**
 * Bounds an object in its picture, in pixels from the top left corner.
 *
 * @param x left edge
 * @param y top edge
 * @param width extent to the right, more than zero
 * @param height extent downwards, more than zero
 */
public record Box(double x, double y, double width, double height) {

  public Box {
    if (!(width > 0 && height > 0) || !Double.isFinite(x + y + width + height)) {
      throw new IllegalArgumentException(
          "a box needs finite edges and a positive width and height, not x=%s y=%s width=%s height=%s"
              .formatted(x, y, width, height));
    }
  }

  /** Returns the horizontal middle. */
  public double centerX() {
    return x + width / 2;
  }

  /** Returns the vertical middle. */
  public double centerY() {
    return y + height / 2;
  }

  /** Tells whether the two boxes share any area. */
  public boolean overlaps(Box other) {
    return x < other.x + other.width
        && other.x < x + width
        && y < other.y + other.height
        && other.y < y + height;
  }
}

package org.emma.item;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emma.scene.Box;
import org.emma.scene.Scene;

/** Names the halves and quarters of a picture, as questions about places do. */
public enum Region {
  LEFT_HALF(0, 0.5, 0, 1),
  RIGHT_HALF(0.5, 1, 0, 1),
  TOP_HALF(0, 1, 0, 0.5),
  BOTTOM_HALF(0, 1, 0.5, 1),
  TOP_LEFT(0, 0.5, 0, 0.5),
  TOP_RIGHT(0.5, 1, 0, 0.5),
  BOTTOM_LEFT(0, 0.5, 0.5, 1),
  BOTTOM_RIGHT(0.5, 1, 0.5, 1);

  /** The four halves. */
  public static final List<Region> HALVES = List.of(LEFT_HALF, RIGHT_HALF, TOP_HALF, BOTTOM_HALF);

  private final double left;
  private final double right;
  private final double top;
  private final double bottom;

  Region(double left, double right, double top, double bottom) {
    this.left = left;
    this.right = right;
    this.top = top;
    this.bottom = bottom;
  }

  /** Returns the region that a program names, such as {@code left half} or {@code top left}. */
  public static Optional<Region> named(String name) {
    return Arrays.stream(values()).filter(region -> region.toString().equals(name)).findFirst();
  }

  /** Tells whether the region is a quarter and no half. */
  public boolean isQuarter() {
    return compareTo(TOP_LEFT) >= 0;
  }

  /** Tells whether the box lies in the region; what stands out of the picture does not count. */
  public boolean contains(Box box, Scene scene) {
    return (left == 0 || box.x() >= left * scene.width())
        && (right == 1 || box.x() + box.width() <= right * scene.width())
        && (top == 0 || box.y() >= top * scene.height())
        && (bottom == 1 || box.y() + box.height() <= bottom * scene.height());
  }

  /** Tells whether the box shares no area with the region. */
  public boolean isApartFrom(Box box, Scene scene) {
    return box.x() >= right * scene.width()
        || box.x() + box.width() <= left * scene.width()
        || box.y() >= bottom * scene.height()
        || box.y() + box.height() <= top * scene.height();
  }

  /** Returns the name in a question or an answer: {@code left half}, {@code top left}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

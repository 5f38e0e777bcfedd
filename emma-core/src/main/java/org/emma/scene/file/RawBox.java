package org.emma.scene.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.emma.scene.Box;

/**
 * Holds a box as it is annotated; edges that are not numbers are missing.
 *
 * @param there whether all four edges are annotated
 */
record RawBox(boolean there, double x, double y, double width, double height) {

  private static final RawBox MISSING = new RawBox(false, 0, 0, 0, 0);

  /** How far, in pixels, a box may reach over the picture's edge unnoticed; annotations round. */
  private static final double OVERHANG = 1;

  static RawBox of(JsonNode x, JsonNode y, JsonNode width, JsonNode height) {
    return x.isNumber() && y.isNumber() && width.isNumber() && height.isNumber()
        ? new RawBox(
            true, x.doubleValue(), y.doubleValue(), width.doubleValue(), height.doubleValue())
        : MISSING;
  }

  /** Returns what keeps the box from being used. */
  Optional<Irregularity> fault(ScenePicture size) {
    if (!there) {
      return Optional.of(Irregularity.BOX_MISSING);
    }
    if (!DoubleStream.of(x, y, width, height).allMatch(Double::isFinite)) {
      return Optional.of(Irregularity.BOX_NOT_FINITE);
    }
    if (width <= 0 || height <= 0) {
      return Optional.of(Irregularity.BOX_EMPTY);
    }
    return x >= size.width() || y >= size.height() || x + width <= 0 || y + height <= 0
        ? Optional.of(Irregularity.BOX_OUTSIDE)
        : Optional.empty();
  }

  boolean reachesOver(ScenePicture size) {
    return x < -OVERHANG
        || y < -OVERHANG
        || x + width > size.width() + OVERHANG
        || y + height > size.height() + OVERHANG;
  }

  /** Returns the part of the box that is in the picture. */
  Box within(ScenePicture size) {
    double left = Math.max(0, x);
    double top = Math.max(0, y);
    boolean inside =
        left == x && top == y && x + width <= size.width() && y + height <= size.height();
    return inside
        ? new Box(x, y, width, height)
        : new Box(
            left,
            top,
            Math.min(size.width(), x + width) - left,
            Math.min(size.height(), y + height) - top);
  }
}

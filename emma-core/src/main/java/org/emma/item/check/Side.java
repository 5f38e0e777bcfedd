package org.emma.item.check;

import org.emma.scene.Box;

/** Measures how far from one edge of the picture something is. */
enum Side {
  LEFT,
  RIGHT,
  TOP,
  BOTTOM;

  static Side of(String name, Call call) throws FaultFound {
    return switch (name) {
      case "left" -> LEFT;
      case "right" -> RIGHT;
      case "top" -> TOP;
      case "bottom" -> BOTTOM;
      default -> throw call.malformed("knows left, right, top and bottom only");
    };
  }

  /** Returns the side of {@code leftmost} and its like. */
  static Side ofSuperlative(String superlative, Call call) throws FaultFound {
    return of(superlative.replaceFirst("most$", ""), call);
  }

  boolean isHorizontal() {
    return this == LEFT || this == RIGHT;
  }

  /** Returns how deep in the picture the box's middle is, counted from this side, up to a shift. */
  double depth(Box box) {
    return switch (this) {
      case LEFT -> box.centerX();
      case RIGHT -> -box.centerX();
      case TOP -> box.centerY();
      case BOTTOM -> -box.centerY();
    };
  }
}

package org.emma.assertions;

/** Holds what may be asked of a figure, and compares figures with it. */
final class Levels {

  /** Keeps a difference that lies on a bound from falling off it by rounding. */
  private static final double ROUNDING = 1e-12;

  private Levels() {}

  static boolean isAtMost(double figure, double bound) {
    return figure <= bound + ROUNDING;
  }

  static void checkSignificance(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "A significance of %s decides nothing: give one above 0 and below 1, such as 0.01"
              .formatted(level));
    }
  }
}

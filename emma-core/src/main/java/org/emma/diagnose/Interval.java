package org.emma.diagnose;

/**
 * Tells between which bounds a figure lies.
 *
 * @param lower the lower bound
 * @param upper the upper bound, not below the lower
 * @param confidence the share of such intervals that contain the true figure, such as 0.95
 */
public record Interval(double lower, double upper, double confidence) {

  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "An interval from %s to %s is none: give the lower bound first".formatted(lower, upper));
    }
    Confidence.check(confidence);
  }

  /** Tells whether the value lies between the bounds or on one of them. */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }
}

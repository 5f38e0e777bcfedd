package org.emma.diagnose;

/** Holds what a confidence may be. */
final class Confidence {

  /** The confidence of intervals where nobody asked for another. */
  static final double USUAL = 0.95;

  private Confidence() {}

  /** Returns the confidence if it is one: above 0.5 and below 1. */
  static double check(double confidence) {
    if (!(confidence > 0.5 && confidence < 1)) {
      throw new IllegalArgumentException(
          "A confidence of %s says nothing: give one above 0.5 and below 1, such as 0.95"
              .formatted(confidence));
    }
    return confidence;
  }
}

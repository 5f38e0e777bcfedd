package org.emma.diagnose;

import java.util.Locale;
import java.util.Optional;

/**
 * Grades how much of what is plainly there a model fails to see, by accuracy corrected for chance:
 * {@code (accuracy - chance) / (1 - chance)}, which is 1 where everything is right and 0 where
 * blind guessing does as well (Abbott's formula).
 *
 * <p>The degrees go from no agnosia to severe agnosia, so that {@link #compareTo} tells the worse.
 */
public enum Degree {
  /** At least 0.85 of the way from chance to perfect; with four options an accuracy of 0.8875. */
  NONE(0.85),
  /** At least 0.6 of the way; with four options an accuracy of 0.7. */
  MILD(0.6),
  /** At least 0.3 of the way; with four options an accuracy of 0.475. */
  MODERATE(0.3),
  /** Less than 0.3 of the way: at chance, near it or below. */
  SEVERE(Double.NEGATIVE_INFINITY);

  /** Keeps an accuracy that lies on a bound from falling off it by rounding. */
  private static final double ROUNDING = 1e-12;

  private final double lowest;

  Degree(double lowest) {
    this.lowest = lowest;
  }

  /**
   * Returns the degree of an accuracy; empty where chance is 1, because then being right shows
   * nothing.
   *
   * @param accuracy share of right answers, from 0 to 1
   * @param chance share that blind guessing gets right, from 0 to 1
   */
  public static Optional<Degree> of(double accuracy, double chance) {
    if (chance >= 1) {
      return Optional.empty();
    }
    double corrected = (accuracy - chance) / (1 - chance);
    for (Degree degree : values()) {
      if (corrected + ROUNDING >= degree.lowest) {
        return Optional.of(degree);
      }
    }
    throw new IllegalArgumentException(
        "An accuracy of %s over a chance of %s has no degree: give shares from 0 to 1"
            .formatted(accuracy, chance));
  }

  /** Returns the degree in words, such as {@code severe}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the degree within a sentence, such as {@code severe agnosia} or {@code no agnosia}. */
  public String phrase() {
    return (this == NONE ? "no" : words()) + " agnosia";
  }
}

package org.emma.diagnose;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.emma.diagnose.ToleranceVerdict.Outcome;

/**
 * Holds a share against what it has to reach.
 *
 * @param height what has to be reached
 * @param confidence of the one-sided bounds that decide; if empty, the share itself decides
 */
record Bar(double height, OptionalDouble confidence) {

  /** More pictures than this are no advice. */
  private static final int MOST_IMAGES = 1_000_000;

  Outcome outcome(Proportion observed) {
    if (lower(observed) >= height) {
      return Outcome.WITHIN;
    }
    return upper(observed) < height ? Outcome.BEYOND : Outcome.INCONCLUSIVE;
  }

  /**
   * Returns the least number of pictures in all that decides, if share, answers per picture and
   * design effect stay as they are; empty if a million do not.
   */
  OptionalInt imagesThatDecide(Proportion observed) {
    int undecided = observed.images();
    int decided = undecided;
    while (outcome(observed.over(decided)) == Outcome.INCONCLUSIVE) {
      if (decided >= MOST_IMAGES) {
        return OptionalInt.empty();
      }
      undecided = decided;
      decided = Math.min(2 * decided, MOST_IMAGES);
    }
    while (decided - undecided > 1) {
      int middle = undecided + (decided - undecided) / 2;
      if (outcome(observed.over(middle)) == Outcome.INCONCLUSIVE) {
        undecided = middle;
      } else {
        decided = middle;
      }
    }
    return OptionalInt.of(decided);
  }

  /** Returns the bound that decided, such as {@code , accuracy above 87.1 %}; nothing without. */
  String boundInWords(Proportion observed) {
    if (confidence.isEmpty()) {
      return "";
    }
    return outcome(observed) == Outcome.WITHIN
        ? ", accuracy above " + Percent.of(lower(observed))
        : ", accuracy below " + Percent.of(upper(observed));
  }

  String bothBoundsInWords(Proportion observed) {
    return "the accuracy may be anything from %s to %s"
        .formatted(Percent.of(lower(observed)), Percent.of(upper(observed)));
  }

  private double lower(Proportion observed) {
    return confidence.isPresent()
        ? observed.lowerBound(confidence.getAsDouble())
        : observed.share();
  }

  private double upper(Proportion observed) {
    return confidence.isPresent()
        ? observed.upperBound(confidence.getAsDouble())
        : observed.share();
  }
}

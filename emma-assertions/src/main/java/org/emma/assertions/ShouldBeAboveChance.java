package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Finding;

/** Says that a model may be guessing blindly. */
final class ShouldBeAboveChance {

  private ShouldBeAboveChance() {}

  static ErrorMessageFactory shouldBeAboveChance(double confidence, List<Finding> failing) {
    return Message.expecting(
        "chance to lie below the interval of the accuracy at a confidence of",
        confidence,
        Story.of(failing));
  }
}

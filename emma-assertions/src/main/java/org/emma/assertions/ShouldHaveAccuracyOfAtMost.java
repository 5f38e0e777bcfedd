package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Finding;

/** Says that an accuracy was too high. */
final class ShouldHaveAccuracyOfAtMost {

  private ShouldHaveAccuracyOfAtMost() {}

  static ErrorMessageFactory shouldHaveAccuracyOfAtMost(double accuracy, List<Finding> failing) {
    return Message.expecting("an accuracy of at most", accuracy, Story.of(failing));
  }
}

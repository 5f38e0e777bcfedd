package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Finding;

/** Says that an accuracy lies elsewhere, or nobody knows where. */
final class ShouldHaveInterval {

  private ShouldHaveInterval() {}

  static ErrorMessageFactory shouldHaveIntervalNoWiderThan(double width, List<Finding> failing) {
    return Message.expecting(
        "the 95 % interval of the accuracy to be no wider than", width, Story.of(failing));
  }

  static ErrorMessageFactory shouldHaveIntervalContaining(double accuracy, List<Finding> failing) {
    return Message.expecting(
        "the 95 % interval of the accuracy to contain", accuracy, Story.of(failing));
  }
}

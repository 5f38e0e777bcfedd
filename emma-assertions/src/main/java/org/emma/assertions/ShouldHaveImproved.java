package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Change;

/** Says that a model did not become better, or not by enough. */
final class ShouldHaveImproved {

  private ShouldHaveImproved() {}

  static ErrorMessageFactory shouldHaveImproved(Compared compared, List<Change> failing) {
    return Message.expecting("a significant improvement", compared.story(failing));
  }

  static ErrorMessageFactory shouldHaveImprovedByAtLeast(
      double difference, Compared compared, List<Change> failing) {
    return Message.expecting(
        "a significant improvement of at least", difference, compared.story(failing));
  }
}

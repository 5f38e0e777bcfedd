package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Change;

/** Says that a model became worse, or may have. */
final class ShouldNotHaveWorsened {

  private ShouldNotHaveWorsened() {}

  static ErrorMessageFactory shouldNotHaveWorsened(Compared compared, List<Change> failing) {
    return Message.expecting("nothing to be significantly worse", compared.story(failing));
  }

  static ErrorMessageFactory shouldNotHaveWorsenedByMoreThan(
      double difference, Compared compared, List<Change> failing) {
    return Message.expecting(
        "the accuracy to have fallen by no more than", difference, compared.story(failing));
  }

  static ErrorMessageFactory shouldNotBeInferiorByMoreThan(
      double difference, Compared compared, List<Change> failing) {
    return Message.expecting(
        "the 95 % interval of the difference to rule out a fall by more than",
        difference, compared.story(failing));
  }

  static ErrorMessageFactory shouldHaveNoNewFailures(Compared compared, List<Change> failing) {
    return Message.expecting(
        "every question that was right before to be right after", compared.story(failing));
  }
}

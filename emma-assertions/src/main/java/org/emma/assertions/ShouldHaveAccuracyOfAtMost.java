package org.emma.assertions;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Finding;

/** Says that an accuracy was too high. */
final class ShouldHaveAccuracyOfAtMost {

  private ShouldHaveAccuracyOfAtMost() {}

  static ErrorMessageFactory shouldHaveAccuracyOfAtMost(double accuracy, List<Finding> failing) {
    return Message.expecting("an accuracy of at most", accuracy, Story.of(failing));
  }

  static ErrorMessageFactory shouldHaveAccuracyOfAtMostWithConfidence(
      double accuracy, double confidence, List<Finding> failing) {
    return Message.expecting(
        "with a confidence of %s an accuracy of at most".formatted(confidence),
        accuracy,
        failing.stream()
            .map(
                finding ->
                    String.format(
                        Locale.ROOT,
                        "  below %.1f %%: %s",
                        100 * finding.upperBound(confidence),
                        finding.summary()))
            .collect(Collectors.joining("\n")));
  }
}

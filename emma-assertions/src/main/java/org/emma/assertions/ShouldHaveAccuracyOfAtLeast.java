package org.emma.assertions;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.ToleranceVerdict;

/** Says that an accuracy was too low, or not shown to be high enough. */
final class ShouldHaveAccuracyOfAtLeast extends BasicErrorMessageFactory {

  /**
   * Creates the message.
   *
   * @param verdicts one on each finding that failed
   */
  static ErrorMessageFactory shouldHaveAccuracyOfAtLeast(
      double accuracy, OptionalDouble confidence, List<ToleranceVerdict> verdicts) {
    return confidence.isPresent()
        ? new ShouldHaveAccuracyOfAtLeast(accuracy, confidence.getAsDouble(), verdicts)
        : new ShouldHaveAccuracyOfAtLeast(accuracy, verdicts);
  }

  private ShouldHaveAccuracyOfAtLeast(double accuracy, List<ToleranceVerdict> verdicts) {
    super(
        "\nExpecting an accuracy of at least:\n  %s\nbut:\n%s",
        accuracy, unquotedString(story(verdicts)));
  }

  private ShouldHaveAccuracyOfAtLeast(
      double accuracy, double confidence, List<ToleranceVerdict> verdicts) {
    super(
        "\nExpecting an accuracy of at least:\n  %s\nwith a confidence of:\n  %s\nbut:\n%s",
        accuracy, confidence, unquotedString(story(verdicts)));
  }

  private static String story(List<ToleranceVerdict> verdicts) {
    return verdicts.stream()
        .map(verdict -> "  " + verdict.message() + Story.worst(verdict.findings().get(0)))
        .collect(Collectors.joining("\n"));
  }
}

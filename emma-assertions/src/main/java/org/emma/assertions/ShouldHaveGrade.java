package org.emma.assertions;

import org.assertj.core.error.ErrorMessageFactory;
import org.emma.examine.Grade;
import org.emma.examine.Observation;

/** Says that a reply was graded otherwise. */
final class ShouldHaveGrade {

  private ShouldHaveGrade() {}

  static ErrorMessageFactory shouldHaveGrade(Observation actual, Grade grade) {
    return Message.expecting("the reply to be " + grade.words(), "  " + Story.of(actual));
  }

  static ErrorMessageFactory shouldBeGradedBy(Observation actual, String rule) {
    return Message.expecting(
        "the reply to be graded by the rule",
        rule,
        "  it was graded by \"%s\": %s".formatted(actual.grading().rule(), Story.of(actual)));
  }
}

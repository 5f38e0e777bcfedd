package org.emma.assertions;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.examine.Observation;

/** Says that another answer was read from a reply. */
final class ShouldAnswer extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldAnswer(Observation actual, String answer) {
    return new ShouldAnswer(actual, answer);
  }

  private ShouldAnswer(Observation actual, String answer) {
    super("\nExpecting the answer:\n  %s\nbut:\n  %s", answer, unquotedString(Story.of(actual)));
  }
}

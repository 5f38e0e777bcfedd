package org.emma.assertions;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.examine.Observation;

/** Says that a model did not give the right answer. */
final class ShouldBeCorrect extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldBeCorrect(Observation actual) {
    return new ShouldBeCorrect(actual);
  }

  private ShouldBeCorrect(Observation actual) {
    super("\nExpecting the right answer but:\n  %s", unquotedString(Story.of(actual)));
  }
}

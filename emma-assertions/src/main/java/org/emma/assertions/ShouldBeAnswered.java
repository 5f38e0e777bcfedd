package org.emma.assertions;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.examine.Observation;

/** Says that there was no reply. */
final class ShouldBeAnswered extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldBeAnswered(Observation actual) {
    return new ShouldBeAnswered(actual);
  }

  private ShouldBeAnswered(Observation actual) {
    super("\nExpecting a reply but:\n  %s", unquotedString(Story.of(actual)));
  }
}

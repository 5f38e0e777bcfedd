package org.emma.assertions;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.examine.Observation;

/** Says that a reply did not follow the instruction. */
final class ShouldBeOnTask extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldBeOnTask(Observation actual) {
    return new ShouldBeOnTask(actual);
  }

  private ShouldBeOnTask(Observation actual) {
    super(
        "\nExpecting a reply that follows the instruction but:\n  %s",
        unquotedString(Story.of(actual)));
  }
}

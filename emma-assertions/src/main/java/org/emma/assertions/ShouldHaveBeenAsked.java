package org.emma.assertions;

import java.util.stream.Collectors;
import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;

/** Says that no question was asked in a form or mode, and what was asked. */
final class ShouldHaveBeenAsked extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldHaveBeenAsked(Diagnosis actual, String what) {
    return new ShouldHaveBeenAsked(actual, what);
  }

  private ShouldHaveBeenAsked(Diagnosis actual, String what) {
    super(
        "\nExpecting %s to have been asked:\n  %s\nbut asked was:\n  %s",
        actual.model(), unquotedString(what), unquotedString(asked(actual)));
  }

  private static String asked(Diagnosis actual) {
    return actual.findings().isEmpty()
        ? "nothing"
        : actual.findings().stream().map(Finding::title).collect(Collectors.joining(", "));
  }
}

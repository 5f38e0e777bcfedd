package org.emma.assertions;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Diagnosis;

/** Says that no question about an aspect was asked, and which aspects there are. */
final class ShouldHaveAspect extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldHaveAspect(Diagnosis actual, String name) {
    return new ShouldHaveAspect(actual, name);
  }

  private ShouldHaveAspect(Diagnosis actual, String name) {
    super(
        "\nExpecting the diagnosis of %s to have the aspect:\n  %s\nbut it has:\n  %s",
        actual.model(), name, unquotedString(actual.aspects().toString()));
  }
}

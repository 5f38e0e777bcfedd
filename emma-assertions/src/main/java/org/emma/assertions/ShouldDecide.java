package org.emma.assertions;

import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.ToleranceVerdict;

/** Says that a tolerance was decided otherwise, or took more questions. */
final class ShouldDecide {

  private ShouldDecide() {}

  static ErrorMessageFactory shouldBeDecided(
      ToleranceVerdict.Outcome expected, ToleranceVerdict actual) {
    return Message.expecting("the verdict", expected, words(actual));
  }

  static ErrorMessageFactory shouldHaveAskedAtMost(int most, int asked, ToleranceVerdict actual) {
    return Message.expecting(
        "a verdict after at most so many questions",
        most,
        "  %d were asked\n%s".formatted(asked, words(actual)));
  }

  private static String words(ToleranceVerdict verdict) {
    return verdict.message().indent(2).stripTrailing();
  }
}

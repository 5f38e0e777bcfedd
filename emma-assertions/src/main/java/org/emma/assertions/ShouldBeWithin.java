package org.emma.assertions;

import java.util.stream.Collectors;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.ToleranceVerdict;

/** Says that a tolerance is not held, or not shown to be. */
final class ShouldBeWithin {

  private ShouldBeWithin() {}

  static ErrorMessageFactory shouldBeWithin(ToleranceVerdict verdict) {
    String worst = verdict.findings().stream().map(Story::worst).collect(Collectors.joining());
    return Message.expecting(
        "the tolerance for %s to be held".formatted(verdict.tolerance().aspect()),
        verdict.message().indent(2).stripTrailing() + worst);
  }
}

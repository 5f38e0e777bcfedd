package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Finding;

/** Says that a model does better or worse than blind guessing. */
final class ShouldBeAtChance extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldBeAtChance(double confidence, List<Finding> failing) {
    return new ShouldBeAtChance(confidence, failing);
  }

  private ShouldBeAtChance(double confidence, List<Finding> failing) {
    super(
        "\nExpecting chance to lie in the interval of the accuracy at a confidence of:\n  %s\nbut:\n%s",
        confidence, unquotedString(Story.of(failing)));
  }
}

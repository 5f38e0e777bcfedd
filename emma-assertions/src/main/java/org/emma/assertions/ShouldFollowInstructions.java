package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Finding;

/** Says that too many replies did not follow the instruction. */
final class ShouldFollowInstructions extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldFollowInstructions(double share, List<Finding> failing) {
    return new ShouldFollowInstructions(share, failing);
  }

  private ShouldFollowInstructions(double share, List<Finding> failing) {
    super(
        "\nExpecting replies to follow the instruction in a share of at least:\n  %s\nbut:\n%s",
        share, unquotedString(Story.of(failing)));
  }
}

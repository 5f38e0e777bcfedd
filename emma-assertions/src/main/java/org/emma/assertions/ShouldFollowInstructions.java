package org.emma.assertions;

import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;

/** Says that too many replies did not follow the instruction. */
final class ShouldFollowInstructions extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldFollowInstructions(double share, String story) {
    return new ShouldFollowInstructions(share, story);
  }

  private ShouldFollowInstructions(double share, String story) {
    super(
        "\nExpecting replies to follow the instruction in a share of at least:\n  %s\nbut:\n%s",
        share, unquotedString(story));
  }
}

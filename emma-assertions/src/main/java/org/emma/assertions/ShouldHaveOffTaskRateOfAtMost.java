package org.emma.assertions;

import org.assertj.core.error.ErrorMessageFactory;

/** Says that too many replies held nothing that can be graded. */
final class ShouldHaveOffTaskRateOfAtMost {

  private ShouldHaveOffTaskRateOfAtMost() {}

  static ErrorMessageFactory shouldHaveOffTaskRateOfAtMost(double share, String story) {
    return Message.expecting("replies to be off-task in a share of at most", share, story);
  }
}

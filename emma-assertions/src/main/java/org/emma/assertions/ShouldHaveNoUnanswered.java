package org.emma.assertions;

import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Finding;
import org.emma.examine.Grade;

/** Says that questions got no reply, and why the first of them got none. */
final class ShouldHaveNoUnanswered extends BasicErrorMessageFactory {

  private static final int MOST = 5;

  static ErrorMessageFactory shouldHaveNoUnanswered(List<Finding> failing) {
    return new ShouldHaveNoUnanswered(failing);
  }

  private ShouldHaveNoUnanswered(List<Finding> failing) {
    super(
        "\nExpecting every question to be answered but:\n%s",
        unquotedString(
            failing.stream()
                .map(finding -> "  " + finding.summary() + unanswered(finding))
                .collect(Collectors.joining("\n"))));
  }

  private static String unanswered(Finding finding) {
    return finding.observations().stream()
        .filter(observation -> observation.grade() == Grade.UNANSWERED)
        .limit(MOST)
        .map(observation -> "\n    - " + Story.of(observation))
        .collect(Collectors.joining());
  }
}

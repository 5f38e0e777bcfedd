package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.BasicErrorMessageFactory;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Finding;

/** Says that a degree of agnosia was too high. */
final class ShouldHaveDegreeOfAtMost extends BasicErrorMessageFactory {

  static ErrorMessageFactory shouldHaveDegreeOfAtMost(Degree degree, List<Finding> failing) {
    return new ShouldHaveDegreeOfAtMost(degree, failing);
  }

  private ShouldHaveDegreeOfAtMost(Degree degree, List<Finding> failing) {
    super(
        "\nExpecting at most:\n  %s\nbut:\n%s",
        unquotedString(degree.phrase()), unquotedString(Story.of(failing)));
  }
}

package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Finding;

/** Says that a degree of agnosia was another. */
final class ShouldHaveDegree {

  private ShouldHaveDegree() {}

  static ErrorMessageFactory shouldHaveDegree(Degree degree, List<Finding> failing) {
    return Message.expecting(degree.phrase(), Story.of(failing));
  }
}

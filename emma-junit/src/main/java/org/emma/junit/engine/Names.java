package org.emma.junit.engine;

import org.emma.diagnose.Tolerance;
import org.emma.examine.Phase;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;

/** Names the tests of a suite, unlike each other, by what build tools take for method names. */
final class Names {

  static final String TREATMENT = "treatment";

  private Names() {}

  /** Returns the name of a test in a phase; the examination's go without a prefix. */
  static String in(Phase phase, String name) {
    return phase == Phase.EXAMINATION ? name : phase.words() + "-" + name;
  }

  /** Returns which of an aspect's gates one is: {@code any}, or the short name of its form. */
  static String gate(Tolerance tolerance) {
    return tolerance.form().map(QuestionForm::shortName).orElse("any");
  }

  /** Returns the name of the test against the baseline, such as {@code baseline-color}. */
  static String baseline(Aspect aspect) {
    return "baseline-" + aspect.name();
  }

  /** Returns the name of a gate, such as {@code gate-color} or {@code gate-color-yn}. */
  static String gateTest(Tolerance tolerance) {
    return "gate-"
        + tolerance.aspect().name()
        + tolerance.form().map(form -> "-" + form.shortName()).orElse("");
  }
}

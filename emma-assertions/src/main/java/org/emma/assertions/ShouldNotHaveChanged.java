package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Change;

/** Says that a model became better or worse. */
final class ShouldNotHaveChanged {

  private ShouldNotHaveChanged() {}

  static ErrorMessageFactory shouldNotHaveChanged(Compared compared, List<Change> failing) {
    return Message.expecting("no significant change", compared.story(failing));
  }
}

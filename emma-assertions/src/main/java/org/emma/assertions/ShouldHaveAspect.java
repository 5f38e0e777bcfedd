package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Diagnosis;
import org.emma.scene.Aspect;
import org.emma.words.Nearest;

/** Says that no question about an aspect was asked, which aspects there are, and the nearest. */
final class ShouldHaveAspect {

  private ShouldHaveAspect() {}

  static ErrorMessageFactory shouldHaveAspect(Diagnosis actual, String name) {
    return missing(
        "the diagnosis of \"%s\" to have the aspect".formatted(actual.model()),
        name,
        "it has",
        actual.aspects());
  }

  static ErrorMessageFactory shouldHaveCompared(List<Aspect> compared, String name) {
    return missing("the comparison to have the aspect", name, "compared were", compared);
  }

  private static ErrorMessageFactory missing(
      String what, String name, String there, List<Aspect> aspects) {
    List<String> names = aspects.stream().map(Aspect::name).toList();
    return Message.expecting(
        what, name, "  %s %s%s".formatted(there, names, Nearest.hint(name, names)));
  }
}

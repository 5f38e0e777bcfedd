package org.emma.assertions;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.proof.Cell;
import org.emma.proof.LesionMatrix;
import org.emma.words.Nearest;

/** Says that a matrix has nothing about what was turned to, and what it has. */
final class ShouldHaveCells {

  private ShouldHaveCells() {}

  static ErrorMessageFactory shouldHaveAspect(LesionMatrix actual, String name) {
    return missing(actual, "aspect", name, cell -> cell.aspect().name());
  }

  static ErrorMessageFactory shouldHaveLesion(LesionMatrix actual, String name) {
    return missing(actual, "lesion", name, Cell::lesion);
  }

  static ErrorMessageFactory shouldHaveForm(LesionMatrix actual, QuestionForm form) {
    return missing(actual, "form", form.words(), cell -> cell.form().words());
  }

  static ErrorMessageFactory shouldHaveMode(LesionMatrix actual, AnsweringMode mode) {
    return missing(actual, "mode", mode.words(), cell -> cell.mode().words());
  }

  private static ErrorMessageFactory missing(
      LesionMatrix actual, String what, String name, Function<Cell, String> of) {
    List<String> names = actual.cells().stream().map(of).distinct().toList();
    return Message.expecting(
        "the matrix of \"%s\" to have the %s".formatted(actual.model(), what),
        name,
        "  it has %s%s".formatted(names, Nearest.hint(name, names)));
  }
}

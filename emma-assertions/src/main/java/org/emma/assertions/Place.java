package org.emma.assertions;

import org.emma.diagnose.Change;
import org.emma.diagnose.Finding;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/** Names what a figure is about. */
record Place(Aspect aspect, QuestionForm form, AnsweringMode mode) {

  static Place of(Finding finding) {
    return new Place(finding.aspect(), finding.form(), finding.mode());
  }

  static Place of(Change change) {
    return new Place(change.aspect(), change.form(), change.mode());
  }

  String title() {
    return "%s (%s by %s)".formatted(aspect, form.words(), mode.words());
  }
}

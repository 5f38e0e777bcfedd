package org.emma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * Gathers what was found in one form and mode: the largest part of a report whose figures may stand
 * side by side.
 *
 * @param form how the questions were to be answered
 * @param mode how the answers were taken
 * @param rows one per aspect, in the order of the diagnosis
 */
record Facet(QuestionForm form, AnsweringMode mode, List<Row> rows) {

  /** Sets one finding beside the same one after treatment. */
  record Row(Finding before, Optional<Finding> after) {

    Aspect aspect() {
      return before.aspect();
    }
  }

  Facet {
    rows = List.copyOf(rows);
  }

  /** Returns the facets of a run: by form, then by mode. */
  static List<Facet> of(RunResult result) {
    Optional<Diagnosis> after = result.treatment().flatMap(TreatmentResult::reExamination);
    List<Facet> facets = new ArrayList<>();
    for (QuestionForm form : QuestionForm.values()) {
      for (AnsweringMode mode : AnsweringMode.values()) {
        List<Row> rows =
            result.examination().findings().stream()
                .filter(finding -> finding.form() == form && finding.mode() == mode)
                .map(
                    before ->
                        new Row(before, after.flatMap(d -> d.finding(before.aspect(), form, mode))))
                .toList();
        if (!rows.isEmpty()) {
          facets.add(new Facet(form, mode, rows));
        }
      }
    }
    return facets;
  }

  /** Returns what the figures are about, such as {@code multiple choice by option scores}. */
  String words() {
    return form.words() + " by " + mode.words();
  }

  /** Returns the same as it begins a sentence. */
  String title() {
    return words().substring(0, 1).toUpperCase(Locale.ROOT) + words().substring(1);
  }
}

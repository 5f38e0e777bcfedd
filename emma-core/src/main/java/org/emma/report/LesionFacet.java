package org.emma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.proof.Cell;
import org.emma.proof.LesionMatrix;
import org.emma.scene.Aspect;

/**
 * Gathers the cells of one form and mode, which alone may stand side by side.
 *
 * @param lesions the columns
 * @param rows one per aspect
 */
record LesionFacet(QuestionForm form, AnsweringMode mode, List<String> lesions, List<Row> rows) {

  /** What the column of the healthy model is called. */
  static final String HEALTHY = "healthy";

  /**
   * Holds the cells of one aspect, one per lesion; empty where nothing was answered both times.
   *
   * @param healthy accuracy without a lesion
   */
  record Row(Aspect aspect, double healthy, List<Optional<Cell>> cells) {

    Optional<Cell> cell(int lesion) {
      return cells.get(lesion);
    }
  }

  /** Returns the facets of a matrix: by form, then by mode. */
  static List<LesionFacet> of(LesionMatrix matrix) {
    List<LesionFacet> facets = new ArrayList<>();
    for (QuestionForm form : QuestionForm.values()) {
      for (AnsweringMode mode : AnsweringMode.values()) {
        List<Cell> cells =
            matrix.cells().stream()
                .filter(cell -> cell.form() == form && cell.mode() == mode)
                .toList();
        if (!cells.isEmpty()) {
          List<Row> rows =
              cells.stream()
                  .map(Cell::aspect)
                  .distinct()
                  .sorted()
                  .map(aspect -> row(aspect, cells, matrix.lesions()))
                  .toList();
          facets.add(new LesionFacet(form, mode, matrix.lesions(), rows));
        }
      }
    }
    return facets;
  }

  /** Returns what the figures are about, such as {@code multiple choice by option scores}. */
  String words() {
    return form.words() + " by " + mode.words();
  }

  private static Row row(Aspect aspect, List<Cell> cells, List<String> lesions) {
    List<Cell> own = cells.stream().filter(cell -> cell.aspect().equals(aspect)).toList();
    return new Row(
        aspect,
        own.get(0).whole().healthy().accuracy().orElse(0),
        lesions.stream()
            .map(lesion -> own.stream().filter(it -> it.lesion().equals(lesion)).findFirst())
            .toList());
  }
}

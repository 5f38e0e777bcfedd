package org.emma.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.item.Item;
import org.emma.model.VisionLanguageModel;
import org.emma.model.lesion.Lesion;
import org.emma.model.lesion.LesionedModel;
import org.emma.model.lesion.Lesions;

/**
 * Shows what each lesion does to each aspect, and whether that is what the items' programs
 * foretell: the proof that an aspect's items measure that aspect.
 *
 * @param model name of the healthy model
 * @param margin how far an accuracy may fall and still count as kept
 * @param cells one per lesion, aspect, form and mode, in this order
 */
public record LesionMatrix(String model, double margin, List<Cell> cells) {

  /** The margin of every matrix: ten points. */
  public static final double MARGIN = 0.1;

  public LesionMatrix {
    cells = List.copyOf(cells);
  }

  /** Examines a model with these items, healthy and behind every lesion there is. */
  public static LesionMatrix examine(VisionLanguageModel model, List<Item> items) {
    return examine(model, items, Lesions.of(items), ExaminationSettings.defaults());
  }

  /**
   * Examines a model with these items, healthy and behind lesions, one after another.
   *
   * @throws org.emma.model.ModelUnavailableException if the model can answer none of the items, or
   *     holds recorded replies
   */
  public static LesionMatrix examine(
      VisionLanguageModel model,
      List<Item> items,
      List<Lesion> lesions,
      ExaminationSettings settings) {
    Diagnosis healthy = diagnosis(model, items, settings);
    Map<Lesion, Diagnosis> impaired = new LinkedHashMap<>();
    for (Lesion lesion : lesions) {
      impaired.put(lesion, diagnosis(new LesionedModel(lesion, model), items, settings));
    }
    return of(healthy, impaired);
  }

  /**
   * Sets a diagnosis beside those behind lesions, of the same items.
   *
   * @param impaired in the order in which reports show them
   */
  public static LesionMatrix of(Diagnosis healthy, Map<Lesion, Diagnosis> impaired) {
    return new LesionMatrix(
        healthy.model(), MARGIN, new MatrixCells(healthy, impaired, MARGIN).cells());
  }

  /** Returns the names of the lesions. */
  public List<String> lesions() {
    return cells.stream().map(Cell::lesion).distinct().toList();
  }

  /** Returns what fared otherwise than foretold: the findings. */
  public List<Portion> departures() {
    return portions(Verdict.DEPARTURE);
  }

  /** Returns the portions of which something was foretold, with that verdict. */
  public List<Portion> portions(Verdict verdict) {
    return cells.stream()
        .flatMap(cell -> cell.portions().stream())
        .filter(portion -> portion.verdict().filter(it -> it == verdict).isPresent())
        .toList();
  }

  private static Diagnosis diagnosis(
      VisionLanguageModel model, List<Item> items, ExaminationSettings settings) {
    try (Examination examination = Examination.start(model, items, settings)) {
      return Diagnosis.of(examination.observations());
    }
  }
}

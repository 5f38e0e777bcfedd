package org.emma.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.diagnose.Change;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.ModelComparison;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * Gathers what several models see in one form and mode: the largest part of a comparison whose
 * figures may stand side by side.
 *
 * @param comparison the whole
 * @param form how the questions were to be answered
 * @param mode how the answers were taken
 */
record ModelFacet(ModelComparison comparison, QuestionForm form, AnsweringMode mode) {

  /** Returns the facets of a comparison in which anything was asked: by form, then by mode. */
  static List<ModelFacet> of(ModelComparison comparison) {
    List<ModelFacet> facets = new ArrayList<>();
    for (QuestionForm form : QuestionForm.values()) {
      Arrays.stream(AnsweringMode.values())
          .map(mode -> new ModelFacet(comparison, form, mode))
          .filter(facet -> facet.findings().findAny().isPresent())
          .forEach(facets::add);
    }
    return facets;
  }

  /** Returns how a report calls a model: its number, from 1. */
  static String number(int model) {
    return "[%d]".formatted(model + 1);
  }

  /** Returns the indices of the models that were asked so. */
  List<Integer> models() {
    return IntStream.range(0, comparison.diagnoses().size())
        .boxed()
        .filter(model -> aspects().stream().anyMatch(aspect -> finding(model, aspect).isPresent()))
        .toList();
  }

  /** Returns the aspects that any model was asked about, in the order of reports. */
  List<Aspect> aspects() {
    return findings().map(Finding::aspect).distinct().sorted().toList();
  }

  /** Returns what was found about a model, by its index; empty if it was not asked so. */
  Optional<Finding> finding(int model, Aspect aspect) {
    return comparison.diagnoses().get(model).finding(aspect, form, mode);
  }

  /** Returns how a model differs from the first, by its index; empty for the first itself. */
  Optional<Change> change(int model, Aspect aspect) {
    return model == 0
        ? Optional.empty()
        : comparison.pairs().get(model - 1).change(aspect, form, mode);
  }

  /** Tells whether any model is compared with the first. */
  boolean compares() {
    return comparison.pairs().stream()
        .flatMap(pair -> pair.changes().stream())
        .anyMatch(change -> change.form() == form && change.mode() == mode);
  }

  /** Returns the chance level of an aspect: that of the first model that was asked. */
  OptionalDouble chance(Aspect aspect) {
    return findings(aspect).mapToDouble(Finding::chance).findFirst();
  }

  /** Returns all that was found. */
  Stream<Finding> findings() {
    return comparison.diagnoses().stream()
        .map(Diagnosis::findings)
        .flatMap(List::stream)
        .filter(finding -> finding.form() == form && finding.mode() == mode);
  }

  /** Returns what was found about an aspect, model by model. */
  Stream<Finding> findings(Aspect aspect) {
    return findings().filter(finding -> finding.aspect().equals(aspect));
  }

  /** Returns what the figures are about, as it begins a sentence. */
  String title() {
    return new Facet(form, mode, List.of()).title();
  }
}

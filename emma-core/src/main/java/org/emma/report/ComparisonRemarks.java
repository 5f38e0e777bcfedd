package org.emma.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.ModelComparison;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;

/** Says which questions are in no difference, and why. */
record ComparisonRemarks(ModelComparison comparison) {

  static List<String> of(ModelComparison comparison) {
    ComparisonRemarks remarks = new ComparisonRemarks(comparison);
    List<String> all = new ArrayList<>();
    IntStream.range(0, comparison.diagnoses().size())
        .forEach(model -> remarks.unanswered(model).ifPresent(all::add));
    for (QuestionForm form : QuestionForm.values()) {
      remarks.modes(form).ifPresent(all::add);
    }
    return all;
  }

  private Optional<String> unanswered(int model) {
    Diagnosis diagnosis = comparison.diagnoses().get(model);
    List<Observation> unanswered =
        Run.observations(diagnosis)
            .filter(observation -> observation.grade() == Grade.UNANSWERED)
            .toList();
    return unanswered.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%s left %,d of %s unanswered, which are in no figure%s"
                .formatted(
                    ModelFacet.number(model),
                    unanswered.size(),
                    Figures.count(Run.questions(diagnosis), "question"),
                    CommonestCause.of(unanswered.stream())
                        .map(cause -> "; most often: " + cause)
                        .orElse("")));
  }

  /** Says that a form was answered in different modes, which are never compared. */
  private Optional<String> modes(QuestionForm form) {
    Map<String, List<String>> models = new TreeMap<>();
    for (int model = 0; model < comparison.diagnoses().size(); model++) {
      String modes = modes(comparison.diagnoses().get(model), form);
      if (!modes.isEmpty()) {
        models.computeIfAbsent(modes, m -> new ArrayList<>()).add(ModelFacet.number(model));
      }
    }
    return models.size() < 2
        ? Optional.empty()
        : Optional.of(
            "%s questions were answered by %s, and modes are never compared: answering = TEXT, or -Demma.answering=text, asks all models alike"
                .formatted(
                    form.words(),
                    models.entrySet().stream()
                        .map(mode -> mode.getKey() + " of " + String.join(", ", mode.getValue()))
                        .collect(joining("; by "))));
  }

  private static String modes(Diagnosis diagnosis, QuestionForm form) {
    return diagnosis.habits().stream()
        .filter(habits -> habits.form() == form)
        .map(habits -> habits.mode())
        .map(AnsweringMode::words)
        .collect(joining(" and "));
  }
}

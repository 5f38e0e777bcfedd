package org.emma.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.diagnose.Change;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Observation;
import org.emma.scene.Image;
import org.emma.score.PublishedScores;

/** States what every part of a report says about a run in the same words. */
final class Run {

  private Run() {}

  static int questions(Diagnosis diagnosis) {
    return (int) observations(diagnosis).count();
  }

  static int pictures(Diagnosis diagnosis) {
    return (int)
        observations(diagnosis)
            .map(Observation::item)
            .flatMap(item -> item.images().stream())
            .map(Image::name)
            .distinct()
            .count();
  }

  /** Returns what was done about failures, in a sentence. */
  static String treatment(TreatmentResult treatment) {
    if (treatment.plan().isEmpty()) {
      return "Nothing had to be treated, so no tuning set was written.";
    }
    String targeted =
        treatment.plan().targeted().keySet().stream()
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    return "Treated %s: %s about what failed and %,d about the rest, on other pictures; %s."
        .formatted(
            targeted,
            Figures.count(treatment.targeted(), "conversation"),
            treatment.replayed(),
            treatment.reExamination().isPresent()
                ? "the model was tuned on them and examined again"
                : "no model was tuned");
  }

  /** Returns what a change is about, such as {@code color (multiple choice by text)}. */
  static String title(Change change) {
    return "%s (%s by %s)".formatted(change.aspect(), change.form().words(), change.mode().words());
  }

  static Stream<Observation> observations(Diagnosis diagnosis) {
    return diagnosis.findings().stream().flatMap(finding -> finding.observations().stream());
  }

  /** Returns the scores of the benchmarks that imported items are from. */
  static List<PublishedScores> scores(Diagnosis diagnosis) {
    return PublishedScores.of(observations(diagnosis).toList());
  }
}

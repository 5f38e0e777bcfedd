package org.emma.junit.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.emma.diagnose.Tolerance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads the tolerances of a suite class. */
record ToleranceReader(Class<?> type, Aspects known, Complaints complaints) {

  private record Judged(Aspect aspect, Optional<QuestionForm> form) {}

  /**
   * Returns the tolerances that make sense, in the order in which they were written.
   *
   * @param forms the forms that the suite asks
   * @param aspects the aspects that it examines; empty for all
   */
  List<Tolerance> read(Set<QuestionForm> forms, Set<Aspect> aspects) {
    List<Tolerance> tolerances = new ArrayList<>();
    Set<Judged> seen = new HashSet<>();
    for (org.emma.junit.Tolerance written :
        AnnotationSupport.findRepeatableAnnotations(type, org.emma.junit.Tolerance.class)) {
      Optional<Aspect> aspect = complaints.read(() -> known.of(written.aspect()));
      if (aspect.isEmpty() || !isFit(written, aspect.get(), forms, aspects)) {
        continue;
      }
      Optional<QuestionForm> form = List.of(written.form()).stream().findFirst();
      if (!seen.add(new Judged(aspect.get(), form))) {
        complaints.add(
            "Suite %s has two tolerances for %s%s: keep one"
                .formatted(
                    type.getName(),
                    aspect.get(),
                    form.map(f -> " in the form " + f.words()).orElse("")));
      }
      tolerances.add(
          new Tolerance(
              aspect.get(),
              form,
              Optional.empty(),
              written.accuracy(),
              written.confidence() == 0
                  ? OptionalDouble.empty()
                  : OptionalDouble.of(written.confidence())));
    }
    return tolerances;
  }

  private boolean isFit(
      org.emma.junit.Tolerance written,
      Aspect aspect,
      Set<QuestionForm> forms,
      Set<Aspect> aspects) {
    String whose = "Suite %s: the tolerance for %s".formatted(type.getName(), aspect);
    List<String> problems = new ArrayList<>();
    if (!aspects.isEmpty() && !aspects.contains(aspect)) {
      problems.add("speaks about an aspect that is not examined: add it to the suite's aspects");
    }
    if (!(written.accuracy() > 0 && written.accuracy() <= 1)) {
      problems.add(
          "has accuracy %s: give a share above 0 and at most 1".formatted(written.accuracy()));
    }
    boolean sure = written.confidence() > 0.5 && written.confidence() < 1;
    if (written.confidence() != 0 && !sure) {
      problems.add(
          "has confidence %s: give a share above 0.5 and below 1, or leave it out"
              .formatted(written.confidence()));
    }
    if (written.form().length > 1) {
      problems.add("names several forms: write one tolerance for each");
    }
    for (QuestionForm form : written.form()) {
      if (!forms.contains(form)) {
        problems.add(
            "speaks about the form %s, which is not asked: add it to the suite's forms"
                .formatted(form.words()));
      }
    }
    problems.forEach(problem -> complaints.add("%s %s".formatted(whose, problem)));
    return problems.isEmpty();
  }
}

package org.emma.junit.engine;

import java.util.List;
import org.emma.diagnose.Tolerance;
import org.emma.junit.Baseline;
import org.emma.junit.Treatment;
import org.junit.platform.commons.support.AnnotationSupport;

/** Says what a suite may not be that stops asking as soon as the verdict stands. */
record SequenceReader(Class<?> type, Complaints complaints) {

  /**
   * Complains about whatever the suite has that does not go with drawing.
   *
   * @param repeats how often the run asks each question
   */
  void check(int repeats, List<Tolerance> tolerances) {
    String whose = "Suite %s is sequential".formatted(type.getName());
    if (tolerances.isEmpty()) {
      complaints.add(
          "%s, but has no tolerance to decide about: add a @Tolerance, or leave sequential out"
              .formatted(whose));
    }
    tolerances.stream()
        .filter(tolerance -> tolerance.confidence().isEmpty())
        .forEach(
            tolerance ->
                complaints.add(
                    "%s, but its tolerance for %s does not say how sure a verdict must be: give it a confidence, such as 0.95"
                        .formatted(whose, tolerance.aspect())));
    if (AnnotationSupport.isAnnotated(type, Treatment.class)) {
      complaints.add(
          "%s, but a treatment needs the whole examination: drop @Treatment, or leave sequential out"
              .formatted(whose));
    }
    if (AnnotationSupport.isAnnotated(type, Baseline.class)) {
      complaints.add(
          "%s, but a baseline needs the whole examination: drop @Baseline, or leave sequential out"
              .formatted(whose));
    }
    if (repeats > 1) {
      complaints.add(
          "%s, and so asks each question once at most: drop its %d repeats, or leave sequential out"
              .formatted(whose, repeats));
    }
  }
}

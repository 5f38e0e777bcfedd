package org.emma.diagnose;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * States how one model differs from another on the same questions.
 *
 * @param first the model that is compared with: <em>before</em> in the changes
 * @param other the model that is compared: <em>after</em> in the changes
 * @param changes one per aspect, form and mode in which both answered questions
 * @param unanswered how many questions were put to both in one mode, and left unanswered by one or
 *     both: they are in no change
 * @param onlyFirst how many questions were put to the first alone, or in another mode
 * @param onlyOther how many questions were put to the other alone, or in another mode
 */
public record ModelPair(
    String first,
    String other,
    List<Change> changes,
    int unanswered,
    int onlyFirst,
    int onlyOther) {

  private record Asked(String item, AnsweringMode mode) {}

  public ModelPair {
    changes = List.copyOf(changes);
  }

  static ModelPair of(Diagnosis first, Diagnosis other, List<Change> changes) {
    Set<Asked> here = asked(first, observation -> true);
    Set<Asked> there = asked(other, observation -> true);
    Set<Asked> both = common(here, there);
    Set<Asked> answered =
        common(asked(first, ModelPair::isAnswered), asked(other, ModelPair::isAnswered));
    return new ModelPair(
        first.model(),
        other.model(),
        changes,
        both.size() - answered.size(),
        here.size() - both.size(),
        there.size() - both.size());
  }

  /** Returns the difference in an aspect, form and mode; empty if nothing was answered by both. */
  public Optional<Change> change(Aspect aspect, QuestionForm form, AnsweringMode mode) {
    return changes.stream()
        .filter(change -> change.aspect().equals(aspect))
        .filter(change -> change.form() == form && change.mode() == mode)
        .findFirst();
  }

  private static Set<Asked> asked(Diagnosis diagnosis, Predicate<Observation> which) {
    return diagnosis.findings().stream()
        .flatMap(finding -> finding.observations().stream())
        .filter(which)
        .map(observation -> new Asked(observation.item().key(), observation.mode()))
        .collect(toUnmodifiableSet());
  }

  private static boolean isAnswered(Observation observation) {
    return observation.grade() != Grade.UNANSWERED;
  }

  private static Set<Asked> common(Set<Asked> some, Set<Asked> others) {
    return some.stream().filter(others::contains).collect(toUnmodifiableSet());
  }
}

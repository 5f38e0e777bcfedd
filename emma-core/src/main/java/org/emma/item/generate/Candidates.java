package org.emma.item.generate;

import java.util.List;
import org.emma.item.ClosedWorld;
import org.emma.item.QuestionForm;
import org.emma.scene.Completeness;
import org.emma.scene.Scene;

/**
 * Finds the candidates that a plan may ask: those that a generator makes, but for multiple choice
 * without anything wrong to offer, for what names may be taken in two ways, and, if the plan wants
 * it, for what assumes a closed world.
 *
 * @param plan what is asked
 */
record Candidates(ItemPlan plan) {

  /** Returns what a generator can ask about the pictures shown, in its order. */
  List<Candidate> of(ItemGenerator generator, Shown pictures) {
    List<Candidate> all = pictures.candidates(generator);
    if (all.isEmpty()) {
      return all;
    }
    List<Scene> shown = pictures.scenes();
    boolean isOpen = shown.stream().anyMatch(s -> !s.completeness().equals(Completeness.FULL));
    NamesInDoubt doubtful = pictures.doubtful();
    return (plan.closedWorld() || !isOpen ? all : certain(all, shown))
        .stream().filter(c -> isAnswerable(c) && !doubtful.isIn(c)).toList();
  }

  private static List<Candidate> certain(List<Candidate> all, List<Scene> shown) {
    return all.stream()
        .filter(c -> !ClosedWorld.isAssumedTrue(c.program(), shown, c.gold()))
        .map(c -> withoutDoubtful(c, shown))
        .toList();
  }

  private static Candidate withoutDoubtful(Candidate candidate, List<Scene> shown) {
    List<String> certain =
        candidate.wrong().stream()
            .filter(wrong -> !ClosedWorld.isAssumedFalse(candidate.program(), shown, wrong))
            .toList();
    return new Candidate(
        candidate.form(), candidate.question(), candidate.program(), candidate.gold(), certain);
  }

  private static boolean isAnswerable(Candidate candidate) {
    return candidate.form() != QuestionForm.MULTIPLE_CHOICE || !candidate.wrong().isEmpty();
  }
}

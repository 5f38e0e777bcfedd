package org.emma.proof;

import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;

/**
 * Holds what one lesion does to one aspect in one form and mode.
 *
 * @param whole all questions together; nothing is foretold of them where their portions differ
 * @param portions the questions that the same is foretold of, one portion for each effect
 */
public record Cell(Portion whole, List<Portion> portions) {

  public Cell {
    portions = List.copyOf(portions);
  }

  /** Returns the lesion's name. */
  public String lesion() {
    return whole.lesion();
  }

  /** Returns the aspect that the questions examine. */
  public Aspect aspect() {
    return whole.change().aspect();
  }

  /** Returns how the questions are answered. */
  public QuestionForm form() {
    return whole.change().form();
  }

  /** Returns how the answers were taken. */
  public AnsweringMode mode() {
    return whole.change().mode();
  }

  /** Tells whether any portion fared otherwise than foretold. */
  public boolean departs() {
    return portions.stream()
        .anyMatch(it -> it.verdict().filter(v -> v == Verdict.DEPARTURE).isPresent());
  }
}

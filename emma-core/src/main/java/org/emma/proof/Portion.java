package org.emma.proof;

import java.util.Locale;
import java.util.Optional;
import org.emma.diagnose.Change;
import org.emma.diagnose.Finding;
import org.emma.model.lesion.Effect;

/**
 * Sets questions of one aspect, form and mode beside the same questions behind a lesion.
 *
 * @param lesion name of the lesion
 * @param foretold what it does to each of the questions
 * @param healthy what was found without it
 * @param impaired what was found behind it
 * @param change from the one to the other, paired by question and tested by picture; its p-value is
 *     corrected (Holm) over the matrix
 * @param fate what became of the questions
 */
public record Portion(
    String lesion, Effect foretold, Finding healthy, Finding impaired, Change change, Fate fate) {

  /** Tells whether the questions fared as foretold; empty where nothing was foretold. */
  public Optional<Verdict> verdict() {
    return foretold == Effect.UNCERTAIN
        ? Optional.empty()
        : Optional.of(Verdict.of(foretold, fate));
  }

  /**
   * Returns what happened in one line with all its figures, such as {@code color (multiple choice
   * by option scores) under grey: foretold lost, found kept; ...}.
   */
  public String story() {
    return String.format(
        Locale.ROOT,
        "%s under %s: foretold %s, found %s; accuracy %.1f %% behind it, %.1f %% without (%+.1f points, 95 %% interval %+.1f to %+.1f, corrected p = %.4f), chance %.1f %%, %d questions about %d pictures, %d off-task, %d unanswered",
        healthy.title(),
        lesion,
        foretold.words(),
        fate.words(),
        100 * change.after(),
        100 * change.before(),
        100 * change.difference(),
        100 * change.interval().lower(),
        100 * change.interval().upper(),
        change.adjustedPValue(),
        100 * impaired.chance(),
        change.items(),
        change.images(),
        impaired.counts().offTask(),
        impaired.counts().unanswered());
  }

  boolean isAboutTheSame(Portion other) {
    return lesion.equals(other.lesion)
        && change.aspect().equals(other.change.aspect())
        && change.form() == other.change.form()
        && change.mode() == other.change.mode();
  }
}

package org.emma.baseline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells what a run has to do with its baseline.
 *
 * @param file where the baseline is, or would be
 * @param state what was done
 * @param comparison the comparison; empty where there was nothing to compare with
 */
public record BaselineResult(Path file, State state, Optional<BaselineComparison> comparison) {

  /** Names what can be done with a baseline. */
  public enum State {
    /** The run was compared with it. */
    COMPARED,
    /** There is none. */
    MISSING,
    /** It was taken with another number of replies or another rule for them. */
    OTHER_REPLIES,
    /** The run is the baseline of later ones. */
    UPDATED
  }

  /** Returns the result of a comparison. */
  public static BaselineResult compared(Path file, BaselineComparison comparison) {
    return new BaselineResult(file, State.COMPARED, Optional.of(comparison));
  }

  /** Returns the result where there is no baseline that the run could be compared with. */
  public static BaselineResult without(Path file, State state) {
    return new BaselineResult(file, state, Optional.empty());
  }

  /** Returns the result of a run that was written down, after it was compared if possible. */
  public static BaselineResult updated(Path file, Optional<BaselineComparison> comparison) {
    return new BaselineResult(file, State.UPDATED, comparison);
  }

  /** Tells what was done, in a sentence, with what to do about it. */
  public String words() {
    return switch (state) {
      case COMPARED -> "Compared with the baseline %s.".formatted(file);
      case MISSING ->
          "There is no baseline in %s, so nothing was compared: write one with -Demma.baseline=update and commit it."
              .formatted(file);
      case OTHER_REPLIES ->
          "The baseline %s was taken with another number of replies per question or another rule for them, so nothing was compared: write it anew with -Demma.baseline=update."
              .formatted(file);
      case UPDATED ->
          "This run was written to the baseline %s; commit it for later runs to be compared with."
              .formatted(file);
    };
  }
}

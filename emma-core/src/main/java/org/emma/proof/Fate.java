package org.emma.proof;

import java.util.Locale;
import org.emma.diagnose.Change;
import org.emma.diagnose.Finding;

/** Says what became of questions behind a lesion. */
public enum Fate {
  /**
   * As good as before: the 95 % interval of the paired difference rules out a fall by the margin or
   * more, and the accuracy is above chance.
   */
  KEPT,
  /** Fell significantly, and is not above chance any more (one-sided bound at 95 %). */
  LOST,
  /** Fell significantly, to below chance (one-sided bound at 95 %). */
  FLIPPED,
  /** Fell significantly, and is still above chance. */
  IMPAIRED,
  /**
   * The answers do not decide; or the healthy model was not above chance, and could lose nothing.
   */
  UNDECIDED;

  private static final double CONFIDENCE = 0.95;

  /** Returns the fate in words. */
  public String words() {
    return this == IMPAIRED ? "impaired, but above chance" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * Decides.
   *
   * @param strict confidence with which an accuracy must be above chance where that is a departure
   *     from what was foretold, corrected for how many there are
   */
  static Fate of(Finding healthy, Finding impaired, Change change, double margin, double strict) {
    double chance = impaired.chance();
    if (healthy.lowerBound(CONFIDENCE) <= chance) {
      return UNDECIDED;
    }
    boolean isAboveChance = impaired.lowerBound(CONFIDENCE) > chance;
    if (-change.interval().lower() < margin) {
      return isAboveChance ? KEPT : UNDECIDED;
    }
    if (!change.worsened()) {
      return UNDECIDED;
    }
    if (!isAboveChance) {
      return impaired.upperBound(CONFIDENCE) < chance ? FLIPPED : LOST;
    }
    return impaired.lowerBound(strict) > chance ? IMPAIRED : UNDECIDED;
  }
}

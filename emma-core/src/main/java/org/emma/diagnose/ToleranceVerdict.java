package org.emma.diagnose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * States whether a model is within a tolerance.
 *
 * @param tolerance what was judged against
 * @param outcome the verdict
 * @param findings what was judged; empty if nothing of the aspect was asked
 * @param message the verdict with its figures, and where it is inconclusive what would decide it
 * @param effort what a sequential examination asked; empty if all was asked
 */
public record ToleranceVerdict(
    Tolerance tolerance,
    Outcome outcome,
    List<Finding> findings,
    String message,
    Optional<Effort> effort) {

  /** Tells how many questions a sequential examination asked, of how many it might have asked. */
  public record Effort(int asked, int upTo) {}

  /** Names the three verdicts. */
  public enum Outcome {
    /** The model is accurate enough. */
    WITHIN,
    /** The model is not accurate enough. */
    BEYOND,
    /** The observations do not decide. */
    INCONCLUSIVE
  }

  public ToleranceVerdict {
    findings = List.copyOf(findings);
  }

  /** Creates the verdict of an examination that asked all. */
  public ToleranceVerdict(
      Tolerance tolerance, Outcome outcome, List<Finding> findings, String message) {
    this(tolerance, outcome, findings, message, Optional.empty());
  }

  /** Returns the verdict over several: one beyond decides, and within takes all. */
  public static Outcome over(Collection<Outcome> outcomes) {
    if (outcomes.contains(Outcome.BEYOND)) {
      return Outcome.BEYOND;
    }
    return !outcomes.isEmpty() && outcomes.stream().allMatch(one -> one == Outcome.WITHIN)
        ? Outcome.WITHIN
        : Outcome.INCONCLUSIVE;
  }
}

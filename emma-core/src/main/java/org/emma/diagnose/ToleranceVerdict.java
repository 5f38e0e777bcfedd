package org.emma.diagnose;

import java.util.List;

/**
 * States whether a model is within a tolerance.
 *
 * @param tolerance what was judged against
 * @param outcome the verdict
 * @param findings what was judged; empty if nothing of the aspect was asked
 * @param message the verdict with its figures, and where it is inconclusive what would decide it
 */
public record ToleranceVerdict(
    Tolerance tolerance, Outcome outcome, List<Finding> findings, String message) {

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
}

package org.emma.junit.engine;

import org.emma.examine.Grade;
import org.emma.examine.Phase;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Turns the outcome of an item that is listed as a known failure around: failing is expected, and
 * being right is a change that has to be noted.
 *
 * @param suite the suite, which has the list
 * @param reason why the item is listed; empty if nobody said
 */
record Expectation(Suite suite, String reason) {

  /**
   * Returns if the item is right after a treatment, which is what treatments are for.
   *
   * @throws TestAbortedException if the item fails as expected
   * @throws AssertionFailedError if it is right before any treatment
   * @throws UnansweredException if there is no answer
   */
  void report(Outcome outcome, Phase phase) {
    Grade grade = outcome.observation().grade();
    if (grade != Grade.CORRECT) {
      outcome.report(true, "Known failure%s: ".formatted(reason.isEmpty() ? "" : ", " + reason));
    } else if (phase == Phase.EXAMINATION) {
      throw Thrown.failed(
          "%s is right now, and %s lists it as a known failure%s: remove the line"
              .formatted(
                  outcome.observation().item().key(),
                  suite.remembered().knownFailures().orElseThrow().file(),
                  reason.isEmpty() ? "" : " (%s)".formatted(reason)));
    }
  }
}

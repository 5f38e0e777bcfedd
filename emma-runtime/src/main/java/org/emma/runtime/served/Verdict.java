package org.emma.runtime.served;

import java.time.Duration;

/** Says what one request came to. */
sealed interface Verdict {

  /** A reply. */
  record Answered(ChatReply reply) implements Verdict {}

  /**
   * Another request may fare better.
   *
   * @param cause what happened, after the base URL
   * @param pushedBack whether the server has too much to do
   * @param pause how long it wants to be left alone
   */
  record Again(String cause, boolean pushedBack, Duration pause) implements Verdict {}

  /** No connection was to be had, so that nothing was sent. */
  record Unreachable(String cause) implements Verdict {}

  /**
   * Another request would fare the same.
   *
   * @param cause what happened, after the base URL
   * @param forAll whether every question would fare the same
   */
  record Refused(String cause, boolean forAll) implements Verdict {}
}

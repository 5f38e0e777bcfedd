package org.emma.runtime.served;

import java.time.Duration;

/**
 * Lets so many requests through at once as a server can take: one more after each round that went
 * well, half as many after a push-back (additive increase, multiplicative decrease).
 */
final class Gate {

  private final int most;
  private double limit;
  private int inFlight;
  private long pausedUntil = System.nanoTime();
  private long lastCut = System.nanoTime();

  Gate(int most) {
    this.most = most;
    this.limit = most;
  }

  /**
   * Waits for room.
   *
   * @return when the request was let in, in nanoseconds, to be given back when it leaves
   */
  synchronized long enter() throws InterruptedException {
    while (true) {
      long now = System.nanoTime();
      if (pausedUntil - now > 0) {
        wait(Duration.ofNanos(pausedUntil - now).toMillis() + 1);
      } else if (inFlight >= (int) limit) {
        wait();
      } else {
        inFlight++;
        return now;
      }
    }
  }

  /** Notes that a request went well. */
  synchronized void leave() {
    inFlight--;
    limit = Math.min(most, limit + 1 / limit);
    notifyAll();
  }

  /** Notes that a request ended in a way that says nothing about the server's load. */
  synchronized void leaveAside() {
    inFlight--;
    notifyAll();
  }

  /**
   * Notes that the server pushed back. Requests that were let in before the last cut are of the
   * same crowd, and do not cut again.
   *
   * @param pause how long the server wants to be left alone
   */
  synchronized void leavePushedBack(long entered, Duration pause) {
    inFlight--;
    long now = System.nanoTime();
    if (entered - lastCut >= 0) {
      limit = Math.max(1, limit / 2);
      lastCut = now;
    }
    long until = now + pause.toNanos();
    if (until - pausedUntil > 0) {
      pausedUntil = until;
    }
    notifyAll();
  }

  synchronized int limit() {
    return (int) limit;
  }
}

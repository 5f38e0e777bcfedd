package org.emma.runtime.served;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.emma.runtime.http.Backoff;

/** Counts the tries that one question takes, and says when there have been enough. */
final class Tries {

  private final Limits limits;
  private final Backoff backoff;
  private long start;
  private boolean begun;
  private int requests;
  private int moves;
  private String last = "";

  Tries(Limits limits, Backoff backoff) {
    this.limits = limits;
    this.backoff = backoff;
  }

  /**
   * Returns how much of the total time is left, which begins to run with the first call; negative
   * if it is over.
   */
  Duration left() {
    if (!begun) {
      begun = true;
      start = System.nanoTime();
    }
    return limits.total().minusNanos(System.nanoTime() - start);
  }

  /** Returns what to say where the total time ended before another request could be sent. */
  UnansweredException late(URI url) {
    return new UnansweredException(
        "%s was waited for longer than \"limits.totalSeconds\", which is %d (%s)"
            .formatted(url, limits.totalSeconds(), last));
  }

  /** Tells, once for each further server, whether to try that one instead. */
  boolean mayMove(List<Endpoint> endpoints) {
    moves++;
    return moves < endpoints.size();
  }

  /**
   * Returns how long to wait before the next try: not at all for a server that is out of reach,
   * which {@link Route} waits for.
   *
   * @throws UnansweredException if there will be none, saying why
   */
  Duration waitAfter(Verdict verdict, URI url) throws UnansweredException {
    if (verdict instanceof Verdict.Again again) {
      requests++;
      Duration jitter = backoff.after(requests);
      Duration wait = again.pause().compareTo(jitter) > 0 ? again.pause() : jitter;
      return checked(url, wait, again.cause());
    }
    if (verdict instanceof Verdict.Unreachable unreachable) {
      return checked(url, Duration.ZERO, "was out of reach (%s)".formatted(unreachable.cause()));
    }
    String cause = verdict instanceof Verdict.Refused refused ? refused.cause() : "answered";
    throw new UnansweredException(url + " " + cause);
  }

  private Duration checked(URI url, Duration wait, String cause) throws UnansweredException {
    last = cause;
    String story = url + " " + cause;
    String told = requests < 2 ? story : "%s, the last of %d requests".formatted(story, requests);
    if (requests >= limits.attempts()) {
      throw new UnansweredException(told);
    }
    if (left().compareTo(wait) <= 0) {
      throw new UnansweredException(
          "%s, and a wait of %d s for the next exceeds \"limits.totalSeconds\", which is %d"
              .formatted(told, Math.max(1, wait.toSeconds()), limits.totalSeconds()));
    }
    return wait;
  }
}

package org.emma.runtime.served;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Remembers how one base URL is doing. */
final class Endpoint {

  private static final long PATIENCE_WITH_STRANGERS = TimeUnit.SECONDS.toNanos(10);
  private static final long BETWEEN_PROBES = TimeUnit.SECONDS.toNanos(1);

  private final URI url;
  private final Gate gate;
  private final Duration restart;
  private boolean answered;
  private boolean down;
  private long downSince;
  private long nextProbe;
  private String downCause = "";
  private @Nullable String refusal;

  Endpoint(URI url, Limits limits) {
    this.url = url;
    this.gate = new Gate(limits.inFlight());
    this.restart = limits.restart();
  }

  /** Says whether a request may be sent there. */
  sealed interface Standing {

    /** It may. */
    record Open() implements Standing {}

    /** Not yet: the server is away, and somebody else looks whether it is back. */
    record Away(Duration pause) implements Standing {}

    /** It may not, because of what the sentence says. */
    record Gone(String cause) implements Standing {}
  }

  URI url() {
    return url;
  }

  Gate gate() {
    return gate;
  }

  /**
   * Returns how it stands now. While the server cannot be reached, one request a second may try;
   * for how long the others wait depends on whether the server has ever answered.
   */
  synchronized Standing standing() {
    if (refusal != null) {
      return new Standing.Gone(refusal);
    }
    long now = System.nanoTime();
    if (!down) {
      return new Standing.Open();
    }
    if (now - nextProbe >= 0) {
      nextProbe = now + BETWEEN_PROBES;
      return new Standing.Open();
    }
    long patience = answered ? restart.toNanos() : PATIENCE_WITH_STRANGERS;
    if (now - downSince < patience) {
      return new Standing.Away(Duration.ofNanos(nextProbe - now));
    }
    return new Standing.Gone(
        "%s has not been reached for %d s (%s): start the server, or correct the address"
            .formatted(url, TimeUnit.NANOSECONDS.toSeconds(now - downSince), downCause));
  }

  /** Notes that there was no connection to be had. */
  synchronized void noteUnreachable(String cause) {
    long now = System.nanoTime();
    if (!down) {
      down = true;
      downSince = now;
      nextProbe = now + BETWEEN_PROBES;
    }
    downCause = cause;
  }

  /** Notes that the server responded, whatever it said. */
  synchronized void noteReached() {
    down = false;
  }

  /** Notes that the server answered a question. */
  synchronized void noteAnswered() {
    down = false;
    answered = true;
    refusal = null;
  }

  /**
   * Notes that the server will not have us: a wrong key, an unknown model, a redirect. If it has
   * answered before, that concerns one request alone; else nothing more is sent there, unless a
   * request that is under way is answered after all.
   */
  synchronized void noteRefused(String cause) {
    if (!answered) {
      refusal = cause;
    }
  }
}

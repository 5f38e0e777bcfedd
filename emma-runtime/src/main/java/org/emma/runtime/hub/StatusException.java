package org.emma.runtime.hub;

import java.io.IOException;
import java.time.Duration;

/** Tells that a server answered something else than what was asked for. */
final class StatusException extends IOException {

  private static final long serialVersionUID = 1L;
  private static final int FIRST_FAULT_OF_SERVER = 500;

  private final boolean fromHub;
  private final int status;
  private final String code;
  private final Duration pause;

  /**
   * Makes it.
   *
   * @param fromHub whether the server is the Hub itself, and not one that it sent us on to
   * @param code what the Hub calls the error, such as {@code GatedRepo}; empty if it does not say
   * @param pause how long the server wants to be left alone
   */
  StatusException(String host, boolean fromHub, int status, String code, Duration pause) {
    super("%s answered %d".formatted(host, status));
    this.fromHub = fromHub;
    this.status = status;
    this.code = code;
    this.pause = pause;
  }

  boolean isFromHub() {
    return fromHub;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  Duration pause() {
    return pause;
  }

  /** Tells whether a proxy answered, which wants a login, and the Hub was never asked. */
  boolean isByProxy() {
    return status == 407;
  }

  /**
   * Tells whether the same request may fare better later: the Hub then sends us on by a new
   * address, where the last one may have expired.
   */
  boolean isTransient() {
    return !fromHub
        || status == 408
        || status == 416
        || status == 429
        || status >= FIRST_FAULT_OF_SERVER;
  }
}

package org.emma.runtime.served;

import java.time.Duration;

/**
 * Bounds what is done for one question, and what is sent and taken.
 *
 * @param inFlight how many requests are under way at once, per base URL
 * @param attempts how many requests one question may take; a refused connection is none
 * @param connectSeconds how long a connection may take
 * @param requestSeconds how long a request may take, body included
 * @param totalSeconds how long all requests of one question may take, waits between them included
 * @param restartSeconds how long a server is waited for that has answered before
 * @param imageBytes above how many bytes a picture is encoded anew, smaller
 * @param imagePixels above how many pixels a picture is not decoded
 * @param replyBytes above how many bytes a response is not read
 */
public record Limits(
    int inFlight,
    int attempts,
    int connectSeconds,
    int requestSeconds,
    int totalSeconds,
    int restartSeconds,
    int imageBytes,
    long imagePixels,
    int replyBytes) {

  private static final int MIB = 1 << 20;

  public Limits {
    atLeastOne("limits.inFlight", inFlight);
    atLeastOne("limits.attempts", attempts);
    atLeastOne("limits.connectSeconds", connectSeconds);
    atLeastOne("limits.requestSeconds", requestSeconds);
    atLeastOne("limits.totalSeconds", totalSeconds);
    atLeastOne("limits.restartSeconds", restartSeconds);
    atLeastOne("limits.imageBytes", imageBytes);
    atLeastOne("limits.imagePixels", imagePixels);
    atLeastOne("limits.replyBytes", replyBytes);
  }

  /** Returns 64 in flight, 8 requests, 2 minutes for one and 10 for all, pictures up to 10 MiB. */
  public static Limits standard() {
    return new Limits(64, 8, 10, 120, 600, 300, 10 * MIB, 100_000_000, 16 * MIB);
  }

  Duration request() {
    return Duration.ofSeconds(requestSeconds);
  }

  Duration total() {
    return Duration.ofSeconds(totalSeconds);
  }

  Duration restart() {
    return Duration.ofSeconds(restartSeconds);
  }

  static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "\"%s\" is %d: give it at least one".formatted(name, value));
    }
  }
}

package org.emma.runtime.http;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Draws how long to wait before the next request: with full jitter, anything between nothing and a
 * bound that doubles each time, so that clients that failed together do not come back together.
 *
 * @param random where the jitter is from
 */
public record Backoff(RandomGenerator random) {

  private static final long FIRST = Duration.ofMillis(500).toMillis();
  private static final long LONGEST = Duration.ofSeconds(30).toMillis();
  private static final int MOST_DOUBLINGS = 10;

  /**
   * Returns the wait after a failure.
   *
   * @param failures how many requests have failed in a row, at least one
   */
  public Duration after(int failures) {
    return Duration.ofMillis(random.nextLong(bound(failures).toMillis() + 1));
  }

  static Duration bound(int failures) {
    long doubled = FIRST << Math.min(failures - 1, MOST_DOUBLINGS);
    return Duration.ofMillis(Math.min(doubled, LONGEST));
  }
}

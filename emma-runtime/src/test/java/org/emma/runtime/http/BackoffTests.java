package org.emma.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTests {

  @Test
  void waitsAnyTimeUpToABoundThatDoubles() {
    Backoff backoff = new Backoff(new Random(5));
    for (int failures = 1; failures < 12; failures++) {
      Duration bound = Backoff.bound(failures);
      Duration longest = Duration.ZERO;
      Duration shortest = bound;
      for (int i = 0; i < 2000; i++) {
        Duration wait = backoff.after(failures);
        longest = wait.compareTo(longest) > 0 ? wait : longest;
        shortest = wait.compareTo(shortest) < 0 ? wait : shortest;
      }
      assertThat(longest).isBetween(bound.multipliedBy(9).dividedBy(10), bound);
      assertThat(shortest).isLessThan(bound.dividedBy(10));
    }
    assertThat(Backoff.bound(1)).isEqualTo(Duration.ofMillis(500));
    assertThat(Backoff.bound(4)).isEqualTo(Duration.ofSeconds(4));
    assertThat(Backoff.bound(60)).isEqualTo(Duration.ofSeconds(30));
  }
}

package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriesTests {

  private static final URI URL = URI.create("http://127.0.0.1:1/v1");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void waitAnyTimeUpToABoundThatDoubles() {
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

  @Test
  void waitAtLeastAsLongAsTheServerSays() throws Exception {
    Tries tries = new Tries(Limits.standard(), Chat.hasty());

    assertThat(tries.waitAfter(again(Duration.ofSeconds(7)), URL)).isEqualTo(Duration.ofSeconds(7));
    assertThat(tries.waitAfter(again(Duration.ZERO), URL)).isEqualTo(Duration.ZERO);
  }

  @Test
  void endWhereTheServerSaysLongerThanIsLeft() {
    Tries tries = new Tries(Limits.standard(), Chat.hasty());

    assertThatThrownBy(() -> tries.waitAfter(again(Duration.ofSeconds(4000)), URL))
        .isInstanceOf(UnansweredException.class)
        .hasMessageContaining("a wait of 4000 s for the next exceeds \"limits.totalSeconds\"");
  }

  @Test
  void readWhatTheServerSaysInSecondsAndDates() {
    assertThat(RetryAfter.parse(" 121 ", NOON)).contains(Duration.ofSeconds(121));
    assertThat(RetryAfter.parse("Sun, 01 Mar 2026 12:00:30 GMT", NOON))
        .contains(Duration.ofSeconds(30));
    assertThat(RetryAfter.parse("Sun, 01 Mar 2026 11:00:00 GMT", NOON)).contains(Duration.ZERO);
    assertThat(RetryAfter.parse("soon", NOON)).isEmpty();
    assertThat(RetryAfter.parse("-3", NOON)).isEmpty();
    assertThat(RetryAfter.parse("99999999999999999999", NOON)).isEmpty();
    assertThat(RetryAfter.parse("", NOON)).isEmpty();
  }

  private static Verdict again(Duration pause) {
    return new Verdict.Again("answered 429", true, pause);
  }
}

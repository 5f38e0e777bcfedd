package org.emma.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTests {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void isReadInSecondsAndDates() {
    assertThat(RetryAfter.parse(" 121 ", NOON)).contains(Duration.ofSeconds(121));
    assertThat(RetryAfter.parse("Sun, 01 Mar 2026 12:00:30 GMT", NOON))
        .contains(Duration.ofSeconds(30));
    assertThat(RetryAfter.parse("Sun, 01 Mar 2026 11:00:00 GMT", NOON)).contains(Duration.ZERO);
    assertThat(RetryAfter.parse("soon", NOON)).isEmpty();
    assertThat(RetryAfter.parse("-3", NOON)).isEmpty();
    assertThat(RetryAfter.parse("99999999999999999999", NOON)).isEmpty();
    assertThat(RetryAfter.parse("", NOON)).isEmpty();
  }
}

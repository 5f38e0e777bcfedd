package org.emma.runtime.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLHandshakeException;
import org.emma.runtime.http.Backoff;
import org.junit.jupiter.api.Test;

class PatienceTests {

  private final Patience patience = new Patience(3, new Backoff(() -> 0L), Duration.ofSeconds(60));
  private final AtomicInteger runs = new AtomicInteger();
  private final AtomicLong reached = new AtomicLong();

  @Test
  void endsAfterSoManyTriesThatGotNoFurther() {
    assertThatThrownBy(() -> patience.run(() -> fail(new IOException("broken")), reached::get))
        .hasMessage("broken");
    assertThat(runs).hasValue(3);
  }

  @Test
  void lastsAsLongAsEachTryGetsFurther() throws Exception {
    patience.run(() -> reached.incrementAndGet() < 20 ? fail(new IOException()) : 0, reached::get);
    assertThat(runs).hasValue(19);
  }

  @Test
  void endsWhereEachTryBeginsAnew() {
    assertThatThrownBy(
            () ->
                patience.run(
                    () -> {
                      reached.set(5);
                      return fail(new IOException("broken"));
                    },
                    reached::get))
        .hasMessage("broken");
    assertThat(runs).hasValue(3);
  }

  @Test
  void isNotForWhatDoesNotPass() {
    assertThatThrownBy(
            () -> patience.run(() -> fail(new SSLHandshakeException("untrusted")), reached::get))
        .hasMessage("untrusted");
    assertThat(runs).hasValue(1);
  }

  private int fail(IOException failure) throws IOException {
    runs.incrementAndGet();
    throw failure;
  }
}

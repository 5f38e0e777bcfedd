package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class AheadTests {

  @Test
  void handsOverInOrder() {
    AtomicInteger number = new AtomicInteger();
    try (Ahead<Integer> ahead = new Ahead<>(number::incrementAndGet, 10)) {
      for (int i = 1; i <= 10; i++) {
        assertThat(ahead.next()).isEqualTo(i);
      }
    }
  }

  @Test
  void tellsAnErrorToWhoWaits() {
    OutOfMemoryError error = new OutOfMemoryError("no room for a picture");
    try (Ahead<Integer> ahead =
        new Ahead<>(
            () -> {
              throw error;
            },
            1)) {
      assertThatIllegalStateException()
          .isThrownBy(ahead::next)
          .withMessageContaining("no room for a picture")
          .withCause(error);
    }
  }
}

package org.emma.runtime.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferTests {

  private final List<String> lines = new ArrayList<>();
  private final AtomicLong seconds = new AtomicLong();

  @Test
  void tellsNowAndThenHowFarItIsAndHowLongItTakes() {
    Transfer transfer = transfer(800_000_000, 0);
    transfer.done(new HubFile("first", 100_000_000, ""));
    seconds.set(9);
    transfer.at(50_000_000);
    seconds.set(10);
    transfer.at(100_000_000);
    seconds.set(11);
    transfer.at(110_000_000);

    assertThat(lines)
        .containsExactly("acme/eye: [#####...............] 25 % of 800.0 MB, 20.0 MB/s, 30 s left");
  }

  @Test
  void doesNotCountWhatWasThereBefore() {
    Transfer transfer = transfer(1000, 900);
    seconds.set(10);
    transfer.at(950);

    assertThat(lines)
        .containsExactly("acme/eye: [###################.] 95 % of 1.0 kB, 5 bytes/s, 10 s left");
  }

  @Test
  void tellsAtTheEndHowLongItTook() {
    Transfer transfer = transfer(3_000_000_000L, 0);
    seconds.set(1500);
    transfer.end();

    assertThat(lines)
        .containsExactly("acme/eye: [####################] 100 % of 3.0 GB, 2.0 MB/s, 1,500 s");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "999, 999 bytes",
    "1000, 1.0 kB",
    "1999999, 2.0 MB",
    "4200000000, 4.2 GB"
  })
  void wordsAmounts(long bytes, String words) {
    assertThat(Bytes.of(bytes)).isEqualTo(words);
  }

  private Transfer transfer(long total, long had) {
    return new Transfer("acme/eye", total, had, lines::add, () -> seconds.get() * 1_000_000_000L);
  }
}

package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.emma.runtime.http.Backoff;
import org.junit.jupiter.api.Test;

class TriesTests {

  private static final URI URL = URI.create("http://127.0.0.1:1/v1");

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
  void leaveTheWaitForAServerThatIsOutOfReachToWhoProbesIt() throws Exception {
    Tries tries = new Tries(Limits.standard(), new Backoff(() -> Long.MAX_VALUE));

    for (int i = 0; i < 20; i++) {
      assertThat(tries.waitAfter(new Verdict.Unreachable("refused"), URL)).isZero();
    }
  }

  private static Verdict again(Duration pause) {
    return new Verdict.Again("answered 429", true, pause);
  }
}

package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class GateTests {

  private final Gate gate = new Gate(16);

  @Test
  void halvesOnceForACrowdThatIsPushedBackTogether() throws Exception {
    long first = gate.enter();
    long second = gate.enter();

    gate.leavePushedBack(first, Duration.ZERO);
    gate.leavePushedBack(second, Duration.ZERO);
    assertThat(gate.limit()).isEqualTo(8);

    gate.leavePushedBack(gate.enter(), Duration.ZERO);
    assertThat(gate.limit()).isEqualTo(4);
  }

  @Test
  void letsOneThroughHoweverOftenItIsPushedBack() throws Exception {
    for (int i = 0; i < 10; i++) {
      gate.leavePushedBack(gate.enter(), Duration.ZERO);
    }

    assertThat(gate.limit()).isEqualTo(1);
  }

  @Test
  void growsByOneWithEachRoundThatGoesWellAndNeverAboveTheMost() throws Exception {
    gate.leavePushedBack(gate.enter(), Duration.ZERO);
    for (int i = 0; i < 9; i++) {
      gate.enter();
      gate.leave();
    }
    assertThat(gate.limit()).isEqualTo(9);

    for (int i = 0; i < 1000; i++) {
      gate.enter();
      gate.leave();
    }
    assertThat(gate.limit()).isEqualTo(16);
  }

  @Test
  void staysClosedAsLongAsTheServerWants() throws Exception {
    long start = System.nanoTime();
    gate.leavePushedBack(gate.enter(), Duration.ofMillis(300));

    gate.enter();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(299));
  }
}

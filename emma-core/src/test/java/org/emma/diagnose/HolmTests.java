package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTests {

  /** The definition by hand: sorted 0.005*5, 0.01*4, 0.03*3, 0.04*2 raised to 0.09, 0.5*1. */
  @Test
  void the_smallest_is_multiplied_most_and_none_overtakes() {
    assertThat(Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005, 0.5}))
        .containsExactly(new double[] {0.04, 0.09, 0.09, 0.025, 0.5}, within(1e-15));
  }

  @Test
  void none_exceeds_1() {
    assertThat(Holm.adjust(new double[] {0.7, 0.6})).containsExactly(1, 1);
  }

  @Test
  void a_single_one_stays_as_it_is() {
    assertThat(Holm.adjust(new double[] {0.05})).containsExactly(0.05);
  }

  @Test
  void none_gives_none() {
    assertThat(Holm.adjust(new double[0])).isEmpty();
  }
}

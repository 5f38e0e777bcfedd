package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.junit.jupiter.api.Test;

class RepeatsAgreeInAtLeastTests {

  private static final Diagnosis STEADY =
      Diagnosis.of(
          List.of(Observed.repeated(0, "red", "red"), Observed.repeated(1, "blue", "blue")));
  private static final Diagnosis UNSTEADY =
      Diagnosis.of(
          List.of(Observed.repeated(0, "red", "red"), Observed.repeated(1, "blue", "green")));

  @Test
  void it_passes() {
    assertThat(STEADY).repeatsAgreeInAtLeast(1);
    assertThat(UNSTEADY).repeatsAgreeInAtLeast(0.5);
  }

  @Test
  void it_fails_with_what_was_answered_each_time() {
    assertThatThrownBy(() -> assertThat(UNSTEADY).repeatsAgreeInAtLeast(0.6))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "\nExpecting the same answer each time in a share of at least:\n  0.6\nbut:\n  color")
        .hasMessageContaining("the same answer each time to 1 of 2 questions")
        .hasMessageContaining("95 % interval")
        .hasMessageContaining("    - color-mc-1: [\"blue\", \"green\"]");
  }

  @Test
  void it_fails_if_nothing_was_asked_twice_or_answered() {
    assertThatThrownBy(() -> assertThat(Observed.color(3, 0, 0, 0)).repeatsAgreeInAtLeast(0.1))
        .hasMessageContaining("no question was asked several times and always answered");
    assertThatThrownBy(() -> assertThat(Observed.color(0, 0, 0, 3)).repeatsAgreeInAtLeast(0.1))
        .hasMessageContaining("none of 3 questions answered");
    assertThatThrownBy(() -> assertThat((Diagnosis) null).repeatsAgreeInAtLeast(0.1))
        .hasMessageContaining("not to be null");
  }
}

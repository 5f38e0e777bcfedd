package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.junit.jupiter.api.Test;

class RepeatsAgreeOnGradeInAtLeastTests {

  private static final Diagnosis STEADY =
      Diagnosis.of(
          List.of(Observed.repeated(0, "red", "red"), Observed.repeated(1, "blue", "blue")));
  private static final Diagnosis UNSTEADY =
      Diagnosis.of(
          List.of(Observed.repeated(0, "red", "blue"), Observed.repeated(1, "blue", "green")));

  @Test
  void it_passes() {
    assertThat(STEADY).repeatsAgreeOnGradeInAtLeast(1);
    assertThat(UNSTEADY).repeatsAgreeOnGradeInAtLeast(0.5);
  }

  @Test
  void it_fails_with_what_was_answered_each_time() {
    assertThatThrownBy(() -> assertThat(UNSTEADY).repeatsAgreeOnGradeInAtLeast(0.6))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "\nExpecting the same grade each time in a share of at least:\n  0.6\nbut:\n  color")
        .hasMessageContaining("the same grade each time to 1 of 2 questions")
        .hasMessageContaining("95 % interval")
        .hasMessageContaining("    - color-mc-0: [\"red\", \"blue\"]");
  }

  @Test
  void it_fails_if_nothing_was_asked_twice_or_answered() {
    assertThatThrownBy(
            () -> assertThat(Observed.color(3, 0, 0, 0)).repeatsAgreeOnGradeInAtLeast(0.1))
        .hasMessageContaining("no question was asked several times and always answered");
    assertThatThrownBy(
            () -> assertThat(Observed.color(0, 0, 0, 3)).repeatsAgreeOnGradeInAtLeast(0.1))
        .hasMessageContaining("none of 3 questions answered");
    assertThatThrownBy(() -> assertThat((Diagnosis) null).repeatsAgreeOnGradeInAtLeast(0.1))
        .hasMessageContaining("not to be null");
  }
}

package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.junit.jupiter.api.Test;

class HasAccuracyOfAtLeastTests {

  @Test
  void it_passes_on_the_bound() {
    Diagnosis diagnosis = Observed.color(17, 2, 1, 0);

    assertThat(diagnosis).hasAccuracyOfAtLeast(0.85).hasAccuracyOfAtLeast(0.2);
  }

  @Test
  void it_fails_below_with_all_figures_and_the_worst_items() {
    assertThatThrownBy(
            () -> assertThat(Observed.color(8, 1, 1, 0)).aspect("color").hasAccuracyOfAtLeast(0.85))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """

            Expecting an accuracy of at least:
              0.85
            but:
              Beyond tolerance (at least 85 %): color (multiple choice by text): accuracy 80.0 % \
            (8 of 10 right about 10 images; 95 % interval 50.0 % to 96.6 %; chance 25.0 %; \
            1 off-task; 0 unanswered), mild agnosia
                the worst of 2 wrong or off-task:
                - "What color is the cup?" [red, green, blue, gray]: expected "red", \
            answered "green" (image scene-8, item color-mc-8)
                - "What color is the cup?" [red, green, blue, gray]: expected "red", \
            off-task "What a nice picture!" (image scene-9, item color-mc-9)""");
  }

  @Test
  void it_lists_no_more_than_five_items() {
    assertThatThrownBy(() -> assertThat(Observed.color(0, 30, 0, 0)).hasAccuracyOfAtLeast(0.5))
        .hasMessageContaining("the worst of 30 wrong or off-task:")
        .satisfies(
            failure ->
                assertThat(failure.getMessage().lines().filter(line -> line.contains("    - ")))
                    .hasSize(5));
  }

  @Test
  void it_fails_if_the_unanswered_could_turn_it() {
    assertThatThrownBy(() -> assertThat(Observed.color(17, 3, 0, 2)).hasAccuracyOfAtLeast(0.85))
        .hasMessageContaining("the 2 unanswered could turn the verdict");
  }

  @Test
  void it_fails_if_nothing_was_answered() {
    assertThatThrownBy(() -> assertThat(Observed.color(0, 0, 0, 3)).hasAccuracyOfAtLeast(0.1))
        .hasMessageContaining("none of 3 questions answered");
  }

  @Test
  void it_holds_for_a_single_finding_too() {
    Finding finding = Observed.finding(9, 1, 0, 0);

    assertThat(finding).hasAccuracyOfAtLeast(0.9);
    assertThatThrownBy(() -> assertThat(finding).hasAccuracyOfAtLeast(0.91))
        .hasMessageContaining("accuracy 90.0 %");
    assertThatThrownBy(() -> assertThat((Finding) null).hasAccuracyOfAtLeast(0.91))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("not to be null");
  }
}

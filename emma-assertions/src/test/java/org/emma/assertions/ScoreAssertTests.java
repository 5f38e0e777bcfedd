package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.OptionalDouble;
import org.emma.score.Score;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScoreAssertTests {

  private static final Score ACCURACY = new Score("Accuracy", OptionalDouble.of(85.904), 2, "%");
  private static final Score NONE = new Score("Accuracy", OptionalDouble.empty(), 2, "%");

  @Nested
  class IsAtLeast {

    @Test
    void passes_on_the_figure_and_fails_below() {
      assertThat(ACCURACY).isAtLeast(85.904);
      assertThatThrownBy(() -> assertThat(ACCURACY).isAtLeast(86))
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              "\nExpecting Accuracy to be at least:\n  86.0\nbut:\n  85.90 % (85.904 before rounding)");
      assertThatThrownBy(() -> assertThat(NONE).isAtLeast(0))
          .hasMessageContaining("there is no figure: nothing to divide by");
      assertThatThrownBy(() -> assertThat((Score) null).isAtLeast(0))
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class IsAtMost {

    @Test
    void passes_on_the_figure_and_fails_above() {
      assertThat(ACCURACY).isAtMost(85.904);
      assertThatThrownBy(() -> assertThat(ACCURACY).isAtMost(85))
          .hasMessageContaining("Accuracy to be at most:\n  85.0");
      assertThatThrownBy(() -> assertThat(NONE).isAtMost(100)).isInstanceOf(AssertionError.class);
    }
  }

  @Nested
  class HasRoundedValue {

    @Test
    void takes_as_many_digits_as_are_given() {
      assertThat(ACCURACY).hasRoundedValue("85.90").hasRoundedValue("85.9").hasRoundedValue("86");
      assertThatThrownBy(() -> assertThat(ACCURACY).hasRoundedValue("85.91"))
          .hasMessageContaining("Accuracy to be, rounded:\n  \"85.91\"\nbut:\n  85.90 %");
      assertThatThrownBy(() -> assertThat(NONE).hasRoundedValue("0"))
          .isInstanceOf(AssertionError.class);
    }
  }

  @Nested
  class ReturnToScores {

    @Test
    void fails_for_a_figure_alone() {
      assertThatThrownBy(() -> assertThat(ACCURACY).returnToScores().hasNoUnanswered())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("begin with the scores");
    }
  }
}

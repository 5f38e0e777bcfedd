package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Degree;
import org.junit.jupiter.api.Test;

class HasDegreeOfAtMostTests {

  @Test
  void a_lesser_degree_passes() {
    assertThat(Observed.color(8, 2, 0, 0))
        .hasDegreeOfAtMost(Degree.MILD)
        .hasDegreeOfAtMost(Degree.SEVERE);
  }

  @Test
  void a_higher_degree_fails() {
    assertThatThrownBy(() -> assertThat(Observed.color(8, 2, 0, 0)).hasDegreeOfAtMost(Degree.NONE))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            """

            Expecting at most:
              no agnosia
            but:
              color (multiple choice by text): accuracy 80.0 %""")
        .hasMessageContaining("), mild agnosia\n");
  }

  @Test
  void no_degree_fails() {
    assertThatThrownBy(
            () -> assertThat(Observed.color(0, 0, 0, 2)).hasDegreeOfAtMost(Degree.SEVERE))
        .hasMessageContaining("none of 2 questions answered");
  }
}

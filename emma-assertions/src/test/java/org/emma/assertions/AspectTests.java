package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.diagnose.Diagnosis;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;

class AspectTests {

  private final Diagnosis several = Observed.ofSeveral();

  @Test
  void it_turns_to_the_aspect() {
    assertThat(several).aspect("spatial").hasAccuracyOfAtLeast(1);
    assertThat(several).aspect(Aspect.SPATIAL).hasAccuracyOfAtLeast(1);
  }

  @Test
  void it_turns_from_one_aspect_to_another() {
    assertThat(several)
        .aspect("spatial")
        .hasAccuracyOfAtLeast(1)
        .aspect("color")
        .hasAccuracyOfAtLeast(0.5);
  }

  @Test
  void an_unknown_aspect_fails_with_the_aspects_that_there_are() {
    assertThatThrownBy(() -> assertThat(several).aspect("colour").hasNoUnanswered())
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """

            Expecting the diagnosis of "pinhole" to have the aspect:
              "colour"
            but:
              it has [color, spatial]; did you mean "color"?""");
  }

  @Test
  void a_name_that_no_aspect_can_have_fails_likewise() {
    assertThatThrownBy(() -> assertThat(several).aspect("Color!").hasNoUnanswered())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("\"Color!\"");
  }

  @Test
  void a_description_goes_along() {
    assertThatThrownBy(
            () -> assertThat(several).as("release 2").aspect("color").hasAccuracyOfAtLeast(0.9))
        .hasMessageStartingWith("[release 2]");
  }

  @Test
  void no_diagnosis_fails() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat((Diagnosis) null).aspect("color").hasNoUnanswered())
        .withMessageContaining("not to be null");
  }
}

package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emma.scene.Aspect;
import org.emma.treat.TreatmentPlan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreatmentPlanAssertTests {

  private static final TreatmentPlan PLAN =
      new TreatmentPlan(Map.of(Aspect.COLOR, 1.0), List.of(Aspect.SIZE));
  private static final TreatmentPlan NOTHING = new TreatmentPlan(Map.of(), List.of());

  @Nested
  class Targets {

    @Test
    void fails_with_the_plan() {
      assertThat(PLAN).targets("color").targets(Aspect.COLOR);
      assertThatThrownBy(() -> assertThat(PLAN).targets("size"))
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              "\nExpecting to be taught:\n  \"size\"\nbut:\n  taught is color 100.0 %; repeated is [size]");
      assertThatThrownBy(() -> assertThat((TreatmentPlan) null).targets("size"))
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class TargetsOnly {

    @Test
    void fails_for_more_and_for_less() {
      assertThat(PLAN).targetsOnly("color");
      assertThatThrownBy(() -> assertThat(PLAN).targetsOnly("color", "size"))
          .hasMessageContaining("and nothing else:\n  [\"color\", \"size\"]");
      assertThatThrownBy(() -> assertThat(PLAN).targetsOnly()).isInstanceOf(AssertionError.class);
    }
  }

  @Nested
  class Replays {

    @Test
    void fails_for_what_is_not_repeated() {
      assertThat(PLAN).replays("size");
      assertThatThrownBy(() -> assertThat(PLAN).replays("color"))
          .hasMessageContaining("to be repeated:\n  \"color\"");
    }
  }

  @Nested
  class IsEmpty {

    @Test
    void fails_if_something_is_taught() {
      assertThat(NOTHING).isEmpty();
      assertThatThrownBy(() -> assertThat(PLAN).isEmpty())
          .hasMessageContaining("nothing to be taught but:\n  taught is color 100.0 %");
    }
  }
}

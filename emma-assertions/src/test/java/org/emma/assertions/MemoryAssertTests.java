package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.emma.baseline.KnownFailure;
import org.emma.baseline.Memory;
import org.emma.baseline.Quarantined;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.examine.Repeats;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MemoryAssertTests {

  private static final Observation RIGHT = Observed.observation(Grade.CORRECT);
  private static final Memory FULL =
      new Memory(
          Repeats.ONCE,
          Optional.of(BaselineResult.without(Path.of("pinhole.jsonl"), State.MISSING)),
          List.of(new Quarantined(RIGHT.item(), "two cups")),
          List.of(new KnownFailure(RIGHT, "blurred")),
          List.of("No item has the key x"));

  @Nested
  class BaselineOf {

    @Test
    void fails_if_none_is_wanted() {
      assertThat(FULL).baseline().hasState(State.MISSING);
      assertThatThrownBy(() -> assertThat(Memory.NONE).baseline().hasState(State.MISSING))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("a baseline but:\n  the suite wants none");
      assertThatThrownBy(() -> assertThat((Memory) null).baseline().hasState(State.MISSING))
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class HasQuarantinedAtMost {

    @Test
    void fails_with_keys_and_reasons() {
      assertThat(FULL).hasQuarantinedAtMost(1);
      assertThatThrownBy(() -> assertThat(FULL).hasQuarantinedAtMost(0))
          .hasMessageContaining("at most:\n  0\nbut:\n  there are 1:\n    - color-mc-0: two cups");
    }
  }

  @Nested
  class HasNoKnownFailureThatIsOver {

    @Test
    void fails_for_one_that_is_right() {
      assertThat(Memory.NONE).hasNoKnownFailureThatIsOver();
      assertThatThrownBy(() -> assertThat(FULL).hasNoKnownFailureThatIsOver())
          .hasMessageContaining("1 of 1 is right, take them off the list:")
          .hasMessageContaining("item color-mc-0");
    }
  }

  @Nested
  class HasNoRemarks {

    @Test
    void fails_with_the_remarks() {
      assertThat(Memory.NONE).hasNoRemarks();
      assertThatThrownBy(() -> assertThat(FULL).hasNoRemarks())
          .hasMessageEndingWith("but:\n  - No item has the key x");
    }
  }
}

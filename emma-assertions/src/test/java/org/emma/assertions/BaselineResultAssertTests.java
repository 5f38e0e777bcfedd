package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.nio.file.Path;
import org.emma.baseline.Baseline;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Repeats;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BaselineResultAssertTests {

  private static final Diagnosis NOW = Observed.color(8, 2, 0, 0);
  private static final BaselineResult COMPARED =
      BaselineResult.compared(
          Path.of("pinhole.jsonl"), Baseline.of("Suite", "", Repeats.ONCE, NOW).compare(NOW));
  private static final BaselineResult MISSING =
      BaselineResult.without(Path.of("pinhole.jsonl"), State.MISSING);

  @Nested
  class HasState {

    @Test
    void fails_with_what_was_done() {
      assertThat(COMPARED).hasState(State.COMPARED);
      assertThatThrownBy(() -> assertThat(MISSING).hasState(State.COMPARED))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("COMPARED\nbut:\n  it is MISSING: There is no baseline in");
      assertThatThrownBy(() -> assertThat((BaselineResult) null).hasState(State.COMPARED))
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class Comparison {

    @Test
    void turns_to_it_if_there_is_one() {
      assertThat(COMPARED).comparison().aspect("color").hasNotWorsened();
      assertThatThrownBy(() -> assertThat(MISSING).comparison().hasNotWorsened())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(
              "to have been compared with its baseline but:\n  There is no baseline");
    }
  }
}

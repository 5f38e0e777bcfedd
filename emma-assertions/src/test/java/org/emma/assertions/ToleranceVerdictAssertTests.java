package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.diagnose.ToleranceVerdict.Effort;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ToleranceVerdictAssertTests {

  private static final Tolerance SURE = Tolerance.of(Aspect.COLOR, 0.8).withConfidence(0.95);
  private static final ToleranceVerdict WITHIN = judged(190);
  private static final ToleranceVerdict BEYOND = judged(100);
  private static final ToleranceVerdict INCONCLUSIVE = judged(160);
  private static final ToleranceVerdict EARLY =
      new ToleranceVerdict(
          SURE, Outcome.WITHIN, List.of(), "asked 64", Optional.of(new Effort(64, 1500)));

  private static ToleranceVerdict judged(int correct) {
    return SURE.judge(
        Diagnosis.of(
            Observed.observations(
                Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, correct, 200 - correct, 0, 0)));
  }

  @Nested
  class IsWithin {

    @Test
    void fails_with_the_verdict_and_its_figures() {
      assertThat(WITHIN).isWithin();
      assertThatThrownBy(() -> assertThat(BEYOND).isWithin())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("the verdict:\n  WITHIN\nbut:\n  Beyond tolerance")
          .hasMessageContaining("100 of 200 right");
      assertThatThrownBy(() -> assertThat(INCONCLUSIVE).isWithin())
          .hasMessageContaining("Inconclusive");
      assertThatThrownBy(() -> assertThat((ToleranceVerdict) null).isWithin())
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class IsBeyond {

    @Test
    void fails_unless_it_is_sure() {
      assertThat(BEYOND).isBeyond();
      assertThatThrownBy(() -> assertThat(INCONCLUSIVE).isBeyond())
          .hasMessageContaining("the verdict:\n  BEYOND");
    }
  }

  @Nested
  class IsInconclusive {

    @Test
    void fails_where_something_is_decided() {
      assertThat(INCONCLUSIVE).isInconclusive();
      assertThatThrownBy(() -> assertThat(WITHIN).isInconclusive())
          .hasMessageContaining("the verdict:\n  INCONCLUSIVE");
    }
  }

  @Nested
  class AskedAtMost {

    @Test
    void counts_what_a_sequential_examination_asked() {
      assertThat(EARLY).askedAtMost(64);
      assertThatThrownBy(() -> assertThat(EARLY).askedAtMost(63))
          .hasMessageContaining("at most so many questions:\n  63\nbut:\n  64 were asked");
    }

    @Test
    void counts_every_question_where_all_were_asked() {
      assertThat(WITHIN).askedAtMost(200);
      assertThatThrownBy(() -> assertThat(WITHIN).askedAtMost(199))
          .hasMessageContaining("200 were asked");
    }
  }
}

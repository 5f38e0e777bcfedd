package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.emma.baseline.Memory;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grade;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.score.PublishedScores;
import org.emma.score.Score;
import org.emma.treat.TreatmentPlan;
import org.junit.jupiter.api.Test;

class SoftNavigationTests {

  private final EmmaSoftAssertions softly = new EmmaSoftAssertions();

  private List<String> collected() {
    return softly.assertionErrorsCollected().stream().map(Throwable::getMessage).toList();
  }

  @Test
  void it_goes_on_after_a_failure_there_and_back() {
    softly
        .assertThat(Observed.ofSeveral())
        .aspect("color")
        .among(QuestionForm.OPEN)
        .hasAccuracyOfAtLeast(0.9)
        .returnToAspect()
        .hasIntervalNoWiderThan(0.01)
        .habits(QuestionForm.OPEN)
        .hasOffTaskRateOfAtMost(0)
        .hasNoPositionBiasAtSignificance(0.01)
        .returnToDiagnosis()
        .isAtChance(0.95);

    assertThat(collected()).hasSize(5);
  }

  @Test
  void a_comparison_keeps_collecting() {
    softly
        .assertThat(Observed.color(100, 100, 0, 0))
        .comparedTo(Observed.color(160, 40, 0, 0))
        .hasNotWorsened()
        .hasNoNewFailures()
        .aspect("colour")
        .hasImproved()
        .aspect("color")
        .hasImproved()
        .returnToDiagnosis()
        .aspect("color")
        .hasDegree(Degree.NONE);

    assertThat(collected())
        .satisfiesExactly(
            message -> assertThat(message).contains("significantly worse"),
            message -> assertThat(message).contains("right before to be right after"),
            message -> assertThat(message).contains("did you mean \"color\"?"),
            message -> assertThat(message).contains("a significant improvement"),
            message -> assertThat(message).contains("no agnosia"));
  }

  @Test
  void nothing_at_all_is_reported_once_and_never_thrown() {
    softly
        .assertThat((Diagnosis) null)
        .aspect("color")
        .comparedTo(Observed.color(1, 1, 0, 0))
        .hasNotWorsened()
        .returnToDiagnosis()
        .among(QuestionForm.OPEN)
        .habits(QuestionForm.OPEN)
        .hasYesBiasOfAtMost(0.1)
        .returnToDiagnosis()
        .scores("POPE")
        .part("x")
        .score("y")
        .isAtLeast(1)
        .returnToScores()
        .hasNoUnanswered();
    softly.assertThat((Memory) null).baseline().comparison().hasImproved();
    softly.assertThat((Diagnosis) null).item("x").isCorrect().isGradedBy("y");

    assertThat(collected()).hasSize(3).allSatisfy(it -> assertThat(it).contains("not to be null"));
  }

  @Test
  void every_type_is_covered() {
    softly.assertThat(Memory.NONE).baseline().hasState(State.COMPARED);
    softly.assertThat(new TreatmentPlan(Map.of(), List.of())).targets("color").replays("size");
    softly.assertThat(new Score("F1", OptionalDouble.of(80), 1, "")).isAtLeast(81).isAtMost(79);
    softly
        .assertThat(new PublishedScores("POPE", AnsweringMode.TEXT, "", 1, List.of()))
        .hasNoUnanswered()
        .decidesEveryReply();
    softly
        .assertThat(BaselineResult.without(Path.of("x"), State.MISSING))
        .hasState(State.COMPARED)
        .comparison()
        .hasImproved();
    softly.assertThat((BaselineComparison) null).hasImproved();
    softly.assertThat(Observed.yesTooOften(60).habits().get(0)).hasYesBiasOfAtMost(0.1);
    softly.assertThat(Observed.observation(Grade.WRONG)).isOffTask().isGradedBy("x");

    assertThat(collected()).hasSize(13);
  }
}

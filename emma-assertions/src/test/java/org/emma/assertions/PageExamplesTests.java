package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.baseline.Baseline;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.emma.baseline.Memory;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.examine.Repeats;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.proof.LesionMatrix;
import org.emma.scene.Aspect;
import org.emma.score.Protocol;
import org.emma.score.PublishedScores;
import org.emma.treat.TreatmentPlan;
import org.junit.jupiter.api.Test;

/** The examples of the handbook's page on assertions, word for word. */
class PageExamplesTests {

  private static final Diagnosis before = diagnosis(100);
  private static final Diagnosis after = diagnosis(170);
  private static final Diagnosis diagnosis = after;
  private static final Diagnosis choices = Observed.firstTooOften(2);
  private static final Diagnosis yesNo = Observed.yesTooOften(3);
  private static final Diagnosis repeated =
      Diagnosis.of(
          List.of(Observed.repeated(0, "red", "red"), Observed.repeated(1, "blue", "red")));
  private static final Diagnosis pope =
      Diagnosis.of(
          List.of(
              Observed.pope(0, "yes", "Yes"),
              Observed.pope(1, "yes", "A lovely afternoon"),
              Observed.pope(2, "no", "No"),
              Observed.pope(3, "no", "Yes")));
  private static final PublishedScores scores =
      PublishedScores.of(pope.findings().get(0).observations()).get(0);
  private static final Observation observation = Observed.observation(Grade.CORRECT);
  private static final Observation wrong = Observed.observation(Grade.WRONG);
  private static final Observation offTask = Observed.observation(Grade.OFF_TASK);
  private static final Observation unanswered = Observed.observation(Grade.UNANSWERED);
  private static final BaselineResult result =
      BaselineResult.compared(
          Path.of("pinhole.jsonl"), Baseline.of("Suite", "", Repeats.ONCE, before).compare(after));
  private static final Memory memory =
      new Memory(Repeats.ONCE, Optional.of(result), List.of(), List.of(), List.of());
  private static final ToleranceVerdict verdict = Tolerance.of(Aspect.COLOR, 0.8).judge(after);
  private static final ToleranceVerdict missed = Tolerance.of(Aspect.COLOR, 0.8).judge(before);
  private static final ToleranceVerdict undecided =
      Tolerance.of(Aspect.COLOR, 0.85).withConfidence(0.95).judge(after);
  private static final TreatmentPlan plan =
      new TreatmentPlan(Map.of(Aspect.COLOR, 1.0), List.of(Aspect.SIZE));
  private static final TreatmentPlan nothing = new TreatmentPlan(Map.of(), List.of());

  private static final LesionMatrix matrix = Lesioned.truly();

  /** Color, right so often, and size, which is guessed. */
  private static Diagnosis diagnosis(int correct) {
    List<Observation> all =
        new ArrayList<>(
            Observed.observations(
                Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, correct, 200 - correct, 0, 0));
    all.addAll(Observed.observations(Aspect.SIZE, QuestionForm.OPEN, 25, 75, 0, 0));
    return Diagnosis.of(all);
  }

  @Test
  void figures() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.8);
              assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeastWithConfidence(0.7, 0.95);
              assertThat(diagnosis).aspect("size").hasAccuracyOfAtMost(0.3);
              assertThat(diagnosis).aspect("size").hasAccuracyOfAtMostWithConfidence(0.4, 0.95);
              assertThat(diagnosis).isWithin(Tolerance.of(Aspect.COLOR, 0.8));
              assertThat(diagnosis).hasIntervalNoWiderThan(0.2);
              assertThat(diagnosis).aspect("color").hasIntervalContaining(0.85);
              assertThat(diagnosis).aspect("size").hasDegree(Degree.SEVERE);
              assertThat(diagnosis).aspect("color").hasDegreeOfAtMost(Degree.MILD);
              assertThat(diagnosis).followsInstructionsInAtLeast(0.9);
              assertThat(diagnosis).hasOffTaskRateOfAtMost(0.1);
              assertThat(diagnosis).hasNoUnanswered();
              assertThat(diagnosis).restsOnAtLeastImages(50);
              assertThat(diagnosis).aspect("size").isAtChance(0.95);
              assertThat(diagnosis).aspect("color").isAboveChance(0.95);
              assertThat(repeated).repeatsAgreeInAtLeast(0.5);
              assertThat(repeated).repeatsAgreeOnGradeInAtLeast(0.5);
            });
  }

  @Test
  void turning_to_parts_of_a_diagnosis() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(diagnosis).aspect("color").hasNoUnanswered();
              assertThat(diagnosis)
                  .aspect("color")
                  .among(QuestionForm.MULTIPLE_CHOICE)
                  .hasNoUnanswered();
              assertThat(diagnosis).by(AnsweringMode.TEXT).hasNoUnanswered();
              assertThat(diagnosis)
                  .aspect("color")
                  .by(AnsweringMode.TEXT)
                  .returnToAspect()
                  .hasNoUnanswered();
              assertThat(diagnosis).aspect("color").returnToDiagnosis().hasNoUnanswered();
              assertThat(diagnosis)
                  .habits(QuestionForm.MULTIPLE_CHOICE)
                  .followsInstructionsInAtLeast(0.9);
              assertThat(diagnosis).item("color-mc-0").isCorrect();
              assertThat(diagnosis).comparedTo(before).hasNotWorsened();
              assertThat(pope).scores("POPE").score("F1 score").isAtLeast(80);
            });
  }

  @Test
  void habits_of_answering() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(diagnosis)
                  .habits(QuestionForm.MULTIPLE_CHOICE)
                  .followsInstructionsInAtLeast(0.9);
              assertThat(diagnosis)
                  .habits(QuestionForm.MULTIPLE_CHOICE)
                  .hasOffTaskRateOfAtMost(0.1);
              assertThat(choices)
                  .habits(QuestionForm.MULTIPLE_CHOICE)
                  .hasNoPositionBiasAtSignificance(0.01);
              assertThat(choices)
                  .habits(QuestionForm.MULTIPLE_CHOICE)
                  .hasPositionBiasOfAtMost(0.05);
              assertThat(yesNo).habits(QuestionForm.YES_NO).hasNoYesBiasAtSignificance(0.01);
              assertThat(yesNo).habits(QuestionForm.YES_NO).hasYesBiasOfAtMost(0.05);
              assertThat(yesNo).habits(QuestionForm.YES_NO).returnToDiagnosis().hasNoUnanswered();
            });
  }

  @Test
  void before_and_after() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(after).comparedTo(before).aspect("color").hasNotWorsened();
              assertThat(after)
                  .comparedTo(before)
                  .among(QuestionForm.MULTIPLE_CHOICE)
                  .hasNotWorsened();
              assertThat(after).comparedTo(before).by(AnsweringMode.TEXT).hasNotWorsened();
              assertThat(after)
                  .comparedTo(before)
                  .aspect("color")
                  .returnToComparison()
                  .hasNotWorsened();
              assertThat(after).comparedTo(before).returnToDiagnosis().hasNoUnanswered();
              assertThat(after).comparedTo(before).hasNotWorsened();
              assertThat(after).comparedTo(before).hasNotWorsenedByMoreThan(0.02);
              assertThat(after).comparedTo(before).aspect("color").isNotInferiorByMoreThan(0.05);
              assertThat(after).comparedTo(before).aspect("color").hasImproved();
              assertThat(after).comparedTo(before).aspect("color").hasImprovedByAtLeast(0.1);
              assertThat(after).comparedTo(before).aspect("size").hasNotChanged();
              assertThat(after).comparedTo(before).hasNoNewFailures();
              assertThat(after).comparedTo(before).comparesEveryItem();
            });
  }

  @Test
  void one_answer() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(observation).isCorrect();
              assertThat(wrong).isWrong();
              assertThat(wrong).isOnTask();
              assertThat(offTask).isOffTask();
              assertThat(offTask).isAnswered();
              assertThat(unanswered).isUnanswered();
              assertThat(observation).answers("red");
              assertThat(observation).isGradedBy("test");
            });
  }

  @Test
  void scores_as_published() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(scores).protocol(Protocol.POPE).decidesEveryReply();
              assertThat(scores)
                  .protocol(Protocol.POPE)
                  .part("all questions")
                  .score("F1 score")
                  .isAtLeast(80);
              assertThat(scores).score("Accuracy").isAtLeast(70);
              assertThat(scores).part("all questions").returnToScores().hasNoUnanswered();
              assertThat(scores).hasNoUnanswered();
              assertThat(scores).decidesEveryReply();
            });
  }

  @Test
  void one_published_figure() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(scores).score("Accuracy").isAtLeast(70);
              assertThat(scores).score("Yes ratio").isAtMost(80);
              assertThat(scores).score("Accuracy").hasRoundedValue("75.00");
              assertThat(scores).score("Accuracy").isAtLeast(70).returnToScores().hasNoUnanswered();
            });
  }

  @Test
  void what_a_run_has_to_do_with_its_baseline() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(result).hasState(State.COMPARED);
              assertThat(result).comparison().hasNotWorsened();
            });
  }

  @Test
  void what_outlives_a_run() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(memory).baseline().hasState(State.COMPARED);
              assertThat(memory).hasQuarantinedAtMost(0);
              assertThat(memory).hasNoKnownFailureThatIsOver();
              assertThat(memory).hasNoRemarks();
            });
  }

  @Test
  void what_was_decided_about_a_tolerance() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(verdict).isWithin();
              assertThat(missed).isBeyond();
              assertThat(undecided).isInconclusive();
              assertThat(verdict).askedAtMost(200);
            });
  }

  @Test
  void what_is_to_be_taught() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(plan).targets("color");
              assertThat(plan).targetsOnly("color");
              assertThat(plan).replays("size");
              assertThat(nothing).isEmpty();
            });
  }

  @Test
  void what_lesions_do() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              assertThat(matrix).aspect("color").isLostUnder("grey");
              assertThat(matrix).aspect("size").isKeptUnder("grey");
              assertThat(matrix).aspect("spatial").isFlippedUnder("mirror");
              assertThat(matrix).under("grey").matchesItsPrediction();
              assertThat(matrix).hasNoDepartures();
              assertThat(matrix)
                  .among(QuestionForm.MULTIPLE_CHOICE)
                  .aspect("size")
                  .isKeptUnder("grey");
              assertThat(matrix).by(AnsweringMode.TEXT).hasNoDepartures();
              assertThat(matrix)
                  .aspect("color")
                  .isLostUnder("grey")
                  .returnToMatrix()
                  .hasNoDepartures();
            });
  }
}

package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.baseline.Baseline;
import org.emma.baseline.Memory;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Tolerance;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.examine.Repeats;
import org.emma.scene.Aspect;
import org.emma.score.Score;
import org.junit.jupiter.api.Test;

/** Messages are values: they can be made, and compared, without an assertion that fails. */
class MessagesTests {

  private static final Diagnosis DIAGNOSIS = Observed.color(8, 1, 1, 2);
  private static final List<Finding> FINDINGS = DIAGNOSIS.findings();
  private static final Observation WRONG = Observed.observation(Grade.WRONG);
  private static final Compared COMPARED =
      new Compared(Baseline.of("Suite", "", Repeats.ONCE, DIAGNOSIS).compare(DIAGNOSIS), FINDINGS);

  private static final String FIGURES =
      "color (multiple choice by text): accuracy 80.0 % (8 of 10 right about 10 images; 95 %";
  private static final String REST = "chance 25.0 %; 1 off-task; 2 unanswered), mild agnosia";

  private static void says(ErrorMessageFactory message, String expectation) {
    assertThat(message.create()).startsWith("\nExpecting " + expectation).contains("but:\n");
  }

  private static void saysWithFigures(ErrorMessageFactory message, String expectation) {
    says(message, expectation);
    assertThat(message.create()).contains(FIGURES, REST, "the worst of 2 wrong or off-task:");
  }

  @Test
  void about_findings_they_state_all_figures_and_the_worst_questions() {
    saysWithFigures(
        ShouldHaveAccuracyOfAtMost.shouldHaveAccuracyOfAtMost(0.3, FINDINGS),
        "an accuracy of at most:\n  0.3\n");
    saysWithFigures(
        ShouldHaveAccuracyOfAtLeast.shouldHaveAccuracyOfAtLeast(
            0.9, OptionalDouble.empty(), List.of(Tolerance.of(Aspect.COLOR, 0.9).judge(DIAGNOSIS))),
        "an accuracy of at least:\n  0.9\n");
    saysWithFigures(
        ShouldHaveInterval.shouldHaveIntervalNoWiderThan(0.1, FINDINGS),
        "the 95 % interval of the accuracy to be no wider than:\n  0.1\n");
    saysWithFigures(
        ShouldHaveInterval.shouldHaveIntervalContaining(0.1, FINDINGS),
        "the 95 % interval of the accuracy to contain:\n  0.1\n");
    saysWithFigures(ShouldHaveDegree.shouldHaveDegree(Degree.NONE, FINDINGS), "no agnosia ");
    saysWithFigures(
        ShouldHaveDegreeOfAtMost.shouldHaveDegreeOfAtMost(Degree.NONE, FINDINGS),
        "at most:\n  no agnosia\n");
    saysWithFigures(
        ShouldBeAtChance.shouldBeAtChance(0.95, FINDINGS), "chance to lie in the interval");
    saysWithFigures(ShouldBeAboveChance.shouldBeAboveChance(0.95, FINDINGS), "chance to lie below");
    saysWithFigures(
        ShouldRestOnImages.shouldRestOnImages(50, FINDINGS), "answers about a number of images");
    saysWithFigures(
        ShouldBeWithin.shouldBeWithin(Tolerance.of(Aspect.COLOR, 0.9).judge(DIAGNOSIS)),
        "the tolerance for color to be held ");
    saysWithFigures(
        ShouldFollowInstructions.shouldFollowInstructions(0.99, Story.of(FINDINGS)),
        "replies to follow the instruction in a share of at least:\n  0.99\n");
    saysWithFigures(
        ShouldHaveOffTaskRateOfAtMost.shouldHaveOffTaskRateOfAtMost(0.01, Story.of(FINDINGS)),
        "replies to be off-task in a share of at most:\n  0.01\n");
    says(ShouldAgree.shouldAgreeOnAnswer(0.9, FINDINGS), "the same answer each time");
    says(ShouldAgree.shouldAgreeOnGrade(0.9, FINDINGS), "the same grade each time");
    says(ShouldHaveNoUnanswered.shouldHaveNoUnanswered(FINDINGS), "every question to be answered ");
  }

  @Test
  void about_changes_they_state_both_accuracies_the_interval_and_what_is_left_out() {
    var changes = COMPARED.comparison().changes();

    for (ErrorMessageFactory message :
        List.of(
            ShouldHaveImproved.shouldHaveImproved(COMPARED, changes),
            ShouldHaveImproved.shouldHaveImprovedByAtLeast(0.1, COMPARED, changes),
            ShouldNotHaveWorsened.shouldNotHaveWorsened(COMPARED, changes),
            ShouldNotHaveWorsened.shouldNotHaveWorsenedByMoreThan(0.1, COMPARED, changes),
            ShouldNotHaveWorsened.shouldNotBeInferiorByMoreThan(0.1, COMPARED, changes),
            ShouldNotHaveWorsened.shouldHaveNoNewFailures(COMPARED, changes),
            ShouldNotHaveChanged.shouldNotHaveChanged(COMPARED, changes))) {
      assertThat(message.create())
          .contains(
              "accuracy 80.0 % before, 80.0 % after (+0.0 points, 95 % interval",
              "p = 1.0000, corrected for 1 comparison) on 10 questions about 10 images",
              "after: " + FIGURES,
              REST,
              "in no figure: 2 unanswered in one of the two");
    }
    says(
        ShouldCompareEveryItem.shouldCompareEveryItem(COMPARED.comparison()),
        "every question to be answered both times ");
    says(
        ShouldHaveBeenCompared.shouldHaveBeenAnsweredBothTimes(COMPARED, List.of()),
        "questions that were answered both times ");
  }

  @Test
  void about_habits_they_state_counts_and_chance() {
    var habits = DIAGNOSIS.habits();

    for (ErrorMessageFactory message :
        List.of(
            ShouldHaveNoPositionBias.shouldHaveNoPositionBias(0.01, habits),
            ShouldHaveNoPositionBias.shouldHavePositionBiasOfAtMost(0.1, habits),
            ShouldHaveNoYesBias.shouldHaveNoYesBias(0.01, habits),
            ShouldHaveNoYesBias.shouldHaveYesBiasOfAtMost(0.1, habits))) {
      assertThat(message.create())
          .contains(
              "multiple choice by text (8 right of 10 answered; 1 off-task; 2 unanswered; chance 25.0 %)");
    }
  }

  @Test
  void about_one_answer_they_tell_its_story() {
    for (ErrorMessageFactory message :
        List.of(
            ShouldBeCorrect.shouldBeCorrect(WRONG),
            ShouldBeOnTask.shouldBeOnTask(WRONG),
            ShouldBeAnswered.shouldBeAnswered(WRONG),
            ShouldAnswer.shouldAnswer(WRONG, "red"),
            ShouldHaveGrade.shouldHaveGrade(WRONG, Grade.CORRECT),
            ShouldHaveGrade.shouldBeGradedBy(WRONG, "another"))) {
      assertThat(message.create()).contains("expected \"red\", answered \"green\" (image scene-0");
    }
  }

  @Test
  void about_what_is_not_there_they_say_what_is() {
    assertThat(ShouldHaveAspect.shouldHaveAspect(DIAGNOSIS, "colour").create())
        .endsWith("it has [color]; did you mean \"color\"?");
    assertThat(ShouldHaveBeenAsked.shouldHaveBeenAsked(DIAGNOSIS, "open").create())
        .endsWith("color (multiple choice by text)");
    says(ShouldHaveItem.shouldHaveItem(DIAGNOSIS, "x"), "the question:\n  \"x\"\n");
    says(ShouldHaveScores.shouldHaveScores(List.of(), "POPE"), "the scores of one benchmark");
    says(
        ShouldHaveScore.shouldBeAtLeast(
            80, new Score("F1", OptionalDouble.empty(), 1, ""), List.of()),
        "F1 to be at least:\n  80.0\n");
    says(ShouldRemember.shouldHaveBaseline(), "a baseline ");
    says(
        ShouldRemember.shouldHaveQuarantinedAtMost(-1, Memory.NONE),
        "a number of disputed questions of at most:\n  -1\n");
  }

  @Test
  void a_percent_sign_in_a_question_is_no_format() {
    assertThat(Message.expecting("100 %s", "%d").create()).isEqualTo("\nExpecting 100 %s but:\n%d");
  }
}

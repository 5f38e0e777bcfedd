package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.diagnose.Observed.item;
import static org.emma.diagnose.Observed.observation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTests {

  private static final Tolerance TOLERANCE = Tolerance.of(Aspect.COLOR, 0.85);

  private static ToleranceVerdict judge(Tolerance tolerance, List<Observation> observations) {
    return tolerance.judge(Diagnosis.of(observations));
  }

  @Nested
  class Without_confidence {

    @Test
    void an_accuracy_on_the_tolerance_is_within_it() {
      ToleranceVerdict verdict = judge(TOLERANCE, Observed.ofEachGrade(17, 3, 0, 0));

      assertThat(verdict.outcome()).isEqualTo(Outcome.WITHIN);
      assertThat(verdict.message())
          .startsWith("Within tolerance (at least 85 %): color (multiple choice by text): accuracy")
          .contains("85.0 % (17 of 20 right about 20 images; 95 % interval");
    }

    @Test
    void an_accuracy_below_it_is_beyond_it() {
      ToleranceVerdict verdict = judge(TOLERANCE, Observed.ofEachGrade(16, 4, 0, 0));

      assertThat(verdict.outcome()).isEqualTo(Outcome.BEYOND);
      assertThat(verdict.message()).startsWith("Beyond tolerance (at least 85 %): color");
    }
  }

  @Nested
  class With_confidence {

    private final Tolerance sure = TOLERANCE.withConfidence(0.95);

    @Test
    void the_lower_bound_must_reach_the_tolerance() {
      ToleranceVerdict verdict = judge(sure, Observed.ofEachGrade(182, 18, 0, 0));

      assertThat(verdict.outcome()).isEqualTo(Outcome.WITHIN);
      assertThat(verdict.message())
          .startsWith(
              "Within tolerance (at least 85 % with 95 % confidence), accuracy above 86.9 %: color");
    }

    @Test
    void the_upper_bound_must_miss_it_to_be_beyond() {
      ToleranceVerdict verdict = judge(sure, Observed.ofEachGrade(156, 44, 0, 0));

      assertThat(verdict.outcome()).isEqualTo(Outcome.BEYOND);
      assertThat(verdict.message()).contains("accuracy below 82.7 %");
    }

    @Test
    void in_between_it_says_how_many_more_images_would_decide() {
      List<Observation> tenth = Observed.ofEachGrade(18, 2, 0, 0);
      ToleranceVerdict verdict = judge(sure, tenth);

      assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
      assertThat(verdict.message())
          .startsWith("Inconclusive (at least 85 % with 95 % confidence): color")
          .contains("the accuracy may be anything from");
      int more = moreImages(verdict);
      assertThat(more).isBetween(100, 140);
      assertThat(outcomeOver(20 + more)).isEqualTo(Outcome.WITHIN);
      assertThat(outcomeOver(20 + more - 1)).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void an_accuracy_on_the_tolerance_is_never_decided() {
      ToleranceVerdict verdict = judge(sure, Observed.ofEachGrade(17, 3, 0, 0));

      assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
      assertThat(verdict.message()).contains("not decided by any number of images within reason");
    }

    @Test
    void questions_about_the_same_images_decide_less_than_about_others() {
      List<Tally> shared = new ArrayList<>(Collections.nCopies(36, new Tally(5, 5)));
      shared.addAll(Collections.nCopies(4, new Tally(0, 5)));
      List<Tally> apart = new ArrayList<>(Collections.nCopies(180, new Tally(1, 1)));
      apart.addAll(Collections.nCopies(20, new Tally(0, 1)));

      assertThat(judge(sure, Observed.tallied(apart)).outcome()).isEqualTo(Outcome.WITHIN);
      assertThat(judge(sure, Observed.tallied(shared)).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    private Outcome outcomeOver(int images) {
      Proportion same = Proportion.of(List.of(new Tally(1, 1))).over(images);
      return new Bar(0.85, sure.confidence())
          .outcome(new Proportion(0.9, same.answers(), images, same.fate()));
    }

    private int moreImages(ToleranceVerdict verdict) {
      Matcher matcher =
          Pattern.compile("about (\\d+) more images would decide").matcher(verdict.message());
      assertThat(matcher.find()).as(verdict.message()).isTrue();
      return Integer.parseInt(matcher.group(1));
    }
  }

  @Nested
  class Before_a_run {

    private final List<Item> items =
        Observed.ofEachGrade(200, 0, 0, 0).stream().map(Observation::item).toList();

    @Test
    void it_says_what_the_questions_can_tell() {
      assertThat(TOLERANCE.withConfidence(0.95).foreseen(items))
          .containsExactly(
              "color (multiple choice): at least 85 % with 95 % confidence is decided in 4 of 5"
                  + " runs if the accuracy is above 91.1 % or below 78.1 % (200 questions about 200"
                  + " images)");
    }

    @Test
    void it_reckons_with_questions_that_share_images() {
      List<Item> shared =
          Observed.tallied(Collections.nCopies(40, new Tally(5, 5))).stream()
              .map(Observation::item)
              .toList();

      assertThat(TOLERANCE.withConfidence(0.95).foreseen(shared))
          .singleElement()
          .asString()
          .contains("200 questions about 40 images, answers about one taken to correlate at 0.2");
    }

    @Test
    void it_says_where_nothing_could_be_told() {
      assertThat(Tolerance.of(Aspect.COLOR, 0.99).withConfidence(0.95).foreseen(items))
          .singleElement()
          .asString()
          .contains("never above");
    }

    @Test
    void there_is_nothing_to_say_if_the_accuracy_itself_decides() {
      assertThat(TOLERANCE.foreseen(items)).isEmpty();
      assertThat(Tolerance.of(Aspect.SIZE, 0.9).withConfidence(0.95).foreseen(items)).isEmpty();
    }
  }

  @Nested
  class With_unanswered_questions {

    @Test
    void those_that_could_not_turn_the_verdict_do_not_stop_it() {
      assertThat(judge(TOLERANCE, Observed.ofEachGrade(95, 5, 0, 5)).outcome())
          .isEqualTo(Outcome.WITHIN);
      assertThat(judge(TOLERANCE, Observed.ofEachGrade(50, 50, 0, 5)).outcome())
          .isEqualTo(Outcome.BEYOND);
    }

    @Test
    void those_that_could_make_it_inconclusive() {
      ToleranceVerdict verdict = judge(TOLERANCE, Observed.ofEachGrade(86, 14, 0, 5));

      assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
      assertThat(verdict.message())
          .contains("5 unanswered)")
          .endsWith("the 5 unanswered could turn the verdict; see why they are");
    }

    @Test
    void nothing_answered_is_inconclusive() {
      ToleranceVerdict verdict = judge(TOLERANCE, Observed.ofEachGrade(0, 0, 0, 4));

      assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
      assertThat(verdict.message()).contains("none of 4 questions answered");
    }
  }

  @Nested
  class Over_several_forms {

    private final List<Observation> observations = new ArrayList<>();

    Over_several_forms() {
      observations.addAll(Observed.ofEachGrade(20, 0, 0, 0));
      for (int i = 0; i < 20; i++) {
        observations.add(
            observation(
                item(Aspect.COLOR, QuestionForm.OPEN, List.of(), "red", "image-" + i, 0),
                i < 10 ? Grade.CORRECT : Grade.OFF_TASK));
      }
    }

    @Test
    void it_must_hold_for_each() {
      ToleranceVerdict verdict = judge(TOLERANCE, observations);

      assertThat(verdict.outcome()).isEqualTo(Outcome.BEYOND);
      assertThat(verdict.findings()).hasSize(2);
      assertThat(verdict.message().lines())
          .satisfiesExactly(
              line -> assertThat(line).startsWith("Within tolerance").contains("multiple choice"),
              line -> assertThat(line).startsWith("Beyond tolerance").contains("10 off-task"));
    }

    @Test
    void it_holds_for_the_form_that_it_names() {
      assertThat(judge(TOLERANCE.in(QuestionForm.MULTIPLE_CHOICE), observations).outcome())
          .isEqualTo(Outcome.WITHIN);
    }

    @Test
    void a_form_or_mode_that_was_not_asked_is_inconclusive() {
      Tolerance yesNo = TOLERANCE.in(QuestionForm.YES_NO).in(AnsweringMode.OPTION_SCORES);

      assertThat(judge(yesNo, observations).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
      assertThat(judge(yesNo, observations).message())
          .isEqualTo(
              "Inconclusive (at least 85 %): no question about color was asked as yes/no by option"
                  + " scores; asked were [multiple choice by text, open by text]");
    }
  }

  @Test
  void an_aspect_that_was_not_asked_is_inconclusive() {
    ToleranceVerdict verdict =
        judge(Tolerance.of(Aspect.SIZE, 0.9), Observed.ofEachGrade(1, 0, 0, 0));

    assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    assertThat(verdict.message())
        .isEqualTo(
            "Inconclusive (at least 90 %): no question about size was asked; examined were"
                + " [color]");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.01, Double.NaN})
  void an_accuracy_that_is_no_bar_is_refused(double accuracy) {
    assertThatThrownBy(() -> Tolerance.of(Aspect.COLOR, accuracy))
        .hasMessageContaining("color of accuracy " + accuracy)
        .hasMessageContaining("give a share above 0 and up to 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 95, Double.NaN})
  void a_confidence_that_says_nothing_is_refused(double confidence) {
    assertThatThrownBy(() -> TOLERANCE.withConfidence(confidence))
        .hasMessageContaining("A confidence of " + confidence + " says nothing");
  }
}

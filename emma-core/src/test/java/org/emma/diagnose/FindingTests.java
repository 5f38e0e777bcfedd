package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.emma.diagnose.Observed.item;
import static org.emma.diagnose.Observed.observation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.emma.examine.Grade;
import org.emma.examine.Grading;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FindingTests {

  private static Finding color(List<Observation> observations) {
    return new Finding(
        Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, AnsweringMode.TEXT, observations);
  }

  @Nested
  class Its_figures {

    private final Finding finding = color(Observed.ofEachGrade(6, 2, 2, 5));

    @Test
    void count_each_grade_apart() {
      assertThat(finding.counts()).isEqualTo(new Counts(6, 2, 2, 5));
      assertThat(finding.counts().n()).isEqualTo(10);
      assertThat(finding.counts().total()).isEqualTo(15);
      assertThat(finding.images()).isEqualTo(10);
    }

    @Test
    void leave_the_unanswered_out_and_count_off_task_as_not_correct() {
      assertThat(finding.accuracy()).hasValue(0.6);
      assertThat(finding.followRate()).hasValue(0.8);
    }

    @Test
    void give_the_degree_by_chance_corrected_accuracy() {
      assertThat(finding.chance()).isEqualTo(0.25);
      assertThat(finding.degree()).contains(Degree.MODERATE);
    }

    @Test
    void stand_together_in_one_line() {
      assertThat(finding.summary())
          .isEqualTo(
              "color (multiple choice by text): accuracy 60.0 % (6 of 10 right about 10 images;"
                  + " 95 % interval 30.6 % to 84.9 %; chance 25.0 %; 2 off-task; 5 unanswered),"
                  + " moderate agnosia");
    }
  }

  @Nested
  class If_nothing_was_answered {

    private final Finding finding = color(Observed.ofEachGrade(0, 0, 0, 3));

    @Test
    void there_is_no_accuracy_and_no_degree() {
      assertThat(finding.accuracy()).isEmpty();
      assertThat(finding.followRate()).isEmpty();
      assertThat(finding.degree()).isEmpty();
      assertThat(finding.answerShares()).isEmpty();
      assertThat(finding.images()).isZero();
    }

    @Test
    void anything_may_be() {
      assertThat(finding.interval()).isEqualTo(new Interval(0, 1, 0.95));
    }

    @Test
    void the_summary_says_so() {
      assertThat(finding.summary())
          .isEqualTo("color (multiple choice by text): none of 3 questions answered");
    }
  }

  @Nested
  class Its_answer_shares {

    @Test
    void show_a_model_that_says_yes_too_often() {
      List<Observation> observations = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        Item item =
            item(
                Aspect.COLOR,
                QuestionForm.YES_NO,
                Item.YES_NO,
                i < 5 ? "yes" : "no",
                "image-" + i,
                0);
        String answer = i < 9 ? "yes" : "no";
        observations.add(
            observation(item, answer.equals(item.gold()) ? Grade.CORRECT : Grade.WRONG, answer));
      }
      Finding finding =
          new Finding(Aspect.COLOR, QuestionForm.YES_NO, AnsweringMode.TEXT, observations);

      assertThat(finding.yesRate()).hasValue(0.9);
      assertThat(finding.answerShares())
          .containsExactly(new AnswerShare("yes", 0.9, 0.5), new AnswerShare("no", 0.1, 0.5));
      assertThat(finding.answerShares().get(0).excess()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void count_a_right_answer_in_other_words_as_the_gold_one() {
      Item open = item(Aspect.COLOR, QuestionForm.OPEN, List.of(), "gray", "image", 0);
      Finding finding =
          new Finding(
              Aspect.COLOR,
              QuestionForm.OPEN,
              AnsweringMode.TEXT,
              List.of(observation(open, Grade.CORRECT, "grey")));

      assertThat(finding.answerShares()).containsExactly(new AnswerShare("gray", 1, 1));
      assertThat(finding.yesRate()).isEmpty();
    }

    @Test
    void list_answers_that_were_never_right_too_and_no_ungraded_reply() {
      Finding finding = color(Observed.ofEachGrade(1, 1, 4, 4));

      assertThat(finding.answerShares())
          .containsExactly(new AnswerShare("red", 0.5, 1), new AnswerShare("green", 0.5, 0));
    }
  }

  @Nested
  class Its_worst_observations {

    @Test
    void begin_with_the_surest_errors_and_end_with_off_task() {
      Observation offTask = observation(item(Aspect.COLOR, "a", 0), Grade.OFF_TASK);
      Observation unsure = scored("b", -1.0, -0.9);
      Observation sure = scored("c", -5.0, -0.1);
      Observation right = observation(item(Aspect.COLOR, "d", 0), Grade.CORRECT);
      Observation unanswered = observation(item(Aspect.COLOR, "e", 0), Grade.UNANSWERED);
      Finding finding = color(List.of(offTask, unsure, right, sure, unanswered));

      assertThat(finding.worst(10)).containsExactly(sure, unsure, offTask);
      assertThat(finding.worst(1)).containsExactly(sure);
    }

    private Observation scored(String image, double red, double green) {
      Item item = item(Aspect.COLOR, image, 0);
      Reply reply =
          Reply.Answered.scores(item.options(), List.of(red, green, -9.0, -9.0), Duration.ZERO);
      return new Observation(
          item, AnsweringMode.TEXT, "model", reply, new Grading(Grade.WRONG, "green", "test"));
    }
  }

  @Test
  void observations_of_another_form_are_refused() {
    Observation open =
        observation(
            item(Aspect.COLOR, QuestionForm.OPEN, List.of(), "red", "image", 0), Grade.CORRECT);

    assertThatThrownBy(() -> color(List.of(open)))
        .hasMessageContaining(open.item().key())
        .hasMessageContaining("does not belong to the finding about color, multiple choice, text");
  }
}

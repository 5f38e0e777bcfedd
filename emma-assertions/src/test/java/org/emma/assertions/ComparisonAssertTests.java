package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.emma.baseline.Baseline;
import org.emma.baseline.BaselineComparison;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Observation;
import org.emma.examine.Repeats;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonAssertTests {

  private static final Diagnosis HALF = diagnosis(100, 100, 0);
  private static final Diagnosis BETTER = diagnosis(160, 40, 0);
  private static final Diagnosis SAME = diagnosis(102, 98, 0);

  /** Color and size; size is always right, and color so often. */
  private static Diagnosis diagnosis(int correct, int wrong, int unanswered) {
    List<Observation> all =
        new ArrayList<>(
            Observed.observations(
                Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, correct, wrong, 0, unanswered));
    all.addAll(Observed.observations(Aspect.SIZE, QuestionForm.OPEN, 20, 0, 0, 0));
    return Diagnosis.of(all);
  }

  @Nested
  class ComparedTo {

    @Test
    void takes_a_diagnosis_or_a_baseline() {
      assertThat(BETTER).comparedTo(HALF).hasNotWorsened().aspect("color").hasImproved();
      assertThat(BETTER)
          .comparedTo(Baseline.of("Suite", "", Repeats.ONCE, HALF))
          .hasNotWorsened()
          .aspect(Aspect.COLOR)
          .hasImproved();
    }

    @Test
    void corrects_over_everything_even_where_one_aspect_was_turned_to_first() {
      assertThatThrownBy(() -> assertThat(HALF).aspect("color").comparedTo(BETTER).hasNotWorsened())
          .hasMessageContaining("corrected for 2 comparisons");
      assertThat(BETTER).aspect("color").comparedTo(HALF).hasImproved();
    }

    @Test
    void fails_for_null() {
      assertThatThrownBy(() -> assertThat(HALF).comparedTo((Diagnosis) null).hasNotWorsened())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("something to compare with");
      assertThatThrownBy(() -> assertThat(HALF).comparedTo((Baseline) null).hasNotWorsened())
          .hasMessageContaining("something to compare with");
      assertThatThrownBy(() -> assertThat((Diagnosis) null).comparedTo(HALF).hasNotWorsened())
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class Navigation {

    @Test
    void goes_to_aspect_form_and_mode_and_back() {
      assertThat(BETTER)
          .comparedTo(HALF)
          .aspect("color")
          .among(QuestionForm.MULTIPLE_CHOICE)
          .by(AnsweringMode.TEXT)
          .hasImproved()
          .aspect("size")
          .hasNotChanged()
          .returnToComparison()
          .hasNotWorsened();
    }

    @Test
    void fails_with_what_was_compared() {
      assertThatThrownBy(() -> assertThat(HALF).comparedTo(HALF).aspect("colour").hasNotWorsened())
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              """

              Expecting the comparison to have the aspect:
                "colour"
              but:
                compared were [color, size]; did you mean "color"?""");
      assertThatThrownBy(
              () -> assertThat(HALF).comparedTo(HALF).among(QuestionForm.YES_NO).hasNotWorsened())
          .hasMessageContaining(
              "compared were color (multiple choice by text), size (open by text)");
      assertThatThrownBy(
              () ->
                  assertThat(HALF)
                      .comparedTo(HALF)
                      .by(AnsweringMode.OPTION_SCORES)
                      .hasNotWorsened())
          .hasMessageContaining("\"option scores\"");
    }
  }

  @Nested
  class HasNotWorsened {

    @Test
    void passes_for_what_chance_explains() {
      assertThat(HALF).comparedTo(SAME).hasNotWorsened();
    }

    @Test
    void fails_with_figures_and_flips() {
      assertThatThrownBy(() -> assertThat(HALF).comparedTo(BETTER).hasNotWorsened())
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith(
              "\nExpecting nothing to be significantly worse but:\n  color (multiple choice by text): accuracy 80.0 % before, 50.0 % after (-30.0 points, 95 % interval -")
          .hasMessageContaining(
              "p = 0.0000, corrected for 2 comparisons) on 200 questions about 200 images answered both times; 60 right before and not after, 0 the other way round\n    after: color (multiple choice by text): accuracy 50.0 % (")
          .hasMessageContaining("then \"red\", now \"green\"")
          .hasMessageContaining("    and 55 more")
          .hasMessageEndingWith(
              "in no figure: 0 unanswered in one of the two, 0 asked only before, 0 asked only after")
          .hasMessageNotContaining("size (open");
    }

    @Test
    void gives_no_verdict_where_an_aspect_went_unanswered() {
      assertThatThrownBy(() -> assertThat(diagnosis(0, 0, 200)).comparedTo(HALF).hasNotWorsened())
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              """

              Expecting questions that were answered both times but:
                there is none about color (multiple choice by text), and so no verdict
                in no figure: 200 unanswered in one of the two, 0 asked only before, 0 asked only after""");
    }

    @Test
    void gives_no_verdict_on_other_questions() {
      assertThatThrownBy(
              () -> assertThat(Observed.yesTooOften(0)).comparedTo(HALF).hasNotWorsened())
          .hasMessageContaining("there is none, and so no verdict")
          .hasMessageContaining("220 asked only before, 200 asked only after");
    }
  }

  @Nested
  class HasNotWorsenedByMoreThan {

    @Test
    void passes_on_the_bound_and_fails_beyond() {
      assertThat(HALF).comparedTo(SAME).hasNotWorsenedByMoreThan(0.01);
      assertThatThrownBy(() -> assertThat(HALF).comparedTo(SAME).hasNotWorsenedByMoreThan(0.009))
          .hasMessageContaining("to have fallen by no more than:\n  0.009\nbut:\n  color");
    }
  }

  @Nested
  class IsNotInferiorByMoreThan {

    @Test
    void passes_only_if_the_interval_rules_it_out() {
      assertThat(SAME).comparedTo(HALF).aspect("color").isNotInferiorByMoreThan(0.05);
      assertThatThrownBy(() -> assertThat(SAME).comparedTo(HALF).isNotInferiorByMoreThan(0.05))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("to rule out a fall by more than:\n  0.05\nbut:\n  size (open");
    }
  }

  @Nested
  class HasImproved {

    @Test
    void fails_for_what_chance_explains() {
      assertThat(BETTER).comparedTo(HALF).aspect("color").hasImproved();
      assertThatThrownBy(() -> assertThat(SAME).comparedTo(HALF).aspect("color").hasImproved())
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("\nExpecting a significant improvement but:\n  color")
          .hasMessageContaining("(+1.0 points, 95 % interval");
    }

    @Test
    void must_hold_for_each() {
      assertThatThrownBy(() -> assertThat(BETTER).comparedTo(HALF).hasImproved())
          .hasMessageContaining("size (open by text): accuracy 100.0 % before");
    }
  }

  @Nested
  class HasImprovedByAtLeast {

    @Test
    void passes_on_the_bound_and_fails_below() {
      assertThat(BETTER).comparedTo(HALF).aspect("color").hasImprovedByAtLeast(0.3);
      assertThatThrownBy(
              () -> assertThat(BETTER).comparedTo(HALF).aspect("color").hasImprovedByAtLeast(0.31))
          .hasMessageContaining("a significant improvement of at least:\n  0.31\nbut:\n  color");
    }

    @Test
    void fails_for_what_chance_explains() {
      assertThatThrownBy(
              () -> assertThat(SAME).comparedTo(HALF).aspect("color").hasImprovedByAtLeast(0.005))
          .isInstanceOf(AssertionError.class);
    }
  }

  @Nested
  class HasNotChanged {

    @Test
    void fails_for_better_and_for_worse() {
      assertThat(SAME).comparedTo(HALF).hasNotChanged();
      assertThatThrownBy(() -> assertThat(BETTER).comparedTo(HALF).hasNotChanged())
          .hasMessageStartingWith("\nExpecting no significant change but:\n  color");
      assertThatThrownBy(() -> assertThat(HALF).comparedTo(BETTER).hasNotChanged())
          .isInstanceOf(AssertionError.class);
    }
  }

  @Nested
  class HasNoNewFailures {

    @Test
    void fails_for_a_single_one() {
      assertThat(BETTER).comparedTo(HALF).hasNoNewFailures();
      assertThatThrownBy(() -> assertThat(HALF).comparedTo(SAME).hasNoNewFailures())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("every question that was right before to be right after but:")
          .hasMessageContaining("- color-mc-100 (scene-100): What color is the cup?");
    }
  }

  @Nested
  class ComparesEveryItem {

    @Test
    void passes_if_all_were_answered_both_times() {
      assertThat(HALF).comparedTo(SAME).comparesEveryItem();
    }

    @Test
    void fails_with_those_that_were_not() {
      assertThatThrownBy(
              () -> assertThat(HALF).comparedTo(diagnosis(99, 99, 1)).comparesEveryItem())
          .isInstanceOf(AssertionError.class)
          .hasMessage(
              """

              Expecting every question to be answered both times but:
                in no figure: 1 unanswered in one of the two, 0 asked only before, 1 asked only after
                  asked only after: color-mc-199""");
      assertThatThrownBy(() -> assertThat((BaselineComparison) null).comparesEveryItem())
          .hasMessageContaining("not to be null");
    }
  }
}

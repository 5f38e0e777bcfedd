package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.emma.diagnose.Observed.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.emma.diagnose.PositionBias.Position;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerHabitsTests {

  private static final List<String> COLORS = List.of("red", "green", "blue", "gray");

  private static Observation choice(String image, int number, int gold, int chosen) {
    Item item =
        Observed.item(
            Aspect.COLOR, QuestionForm.MULTIPLE_CHOICE, COLORS, COLORS.get(gold), image, number);
    return observation(item, gold == chosen ? Grade.CORRECT : Grade.WRONG, COLORS.get(chosen));
  }

  private static Observation yesNo(String image, int number, boolean gold, boolean said) {
    Item item =
        Observed.item(
            Aspect.ENTITY, QuestionForm.YES_NO, Item.YES_NO, gold ? "yes" : "no", image, number);
    return observation(item, gold == said ? Grade.CORRECT : Grade.WRONG, said ? "yes" : "no");
  }

  private static AnswerHabits habits(QuestionForm form, List<Observation> observations) {
    return new AnswerHabits(form, AnsweringMode.TEXT, observations);
  }

  private static PositionBias positionBias(List<Observation> observations) {
    return habits(QuestionForm.MULTIPLE_CHOICE, observations).positionBias().orElseThrow();
  }

  private static YesBias yesBias(List<Observation> observations) {
    return habits(QuestionForm.YES_NO, observations).yesBias().orElseThrow();
  }

  @Nested
  class The_position_bias {

    /** Chosen letters over right ones, one picture each; rows are the right letters. */
    private final int[][] table = {
      {20, 1, 2, 0},
      {8, 14, 1, 0},
      {7, 2, 15, 1},
      {9, 1, 0, 16}
    };

    private List<Observation> observations() {
      List<Observation> observations = new ArrayList<>();
      for (int gold = 0; gold < 4; gold++) {
        for (int chosen = 0; chosen < 4; chosen++) {
          for (int i = 0; i < table[gold][chosen]; i++) {
            observations.add(choice("image-" + observations.size(), 0, gold, chosen));
          }
        }
      }
      return observations;
    }

    @Test
    void sets_chosen_beside_right_letters() {
      PositionBias bias = positionBias(observations());

      assertThat(bias.n()).isEqualTo(97);
      assertThat(bias.positions()).extracting(Position::letter).containsExactly("A", "B", "C", "D");
      Position favorite = bias.favorite();
      assertThat(favorite.letter()).isEqualTo("A");
      assertThat(favorite.chosen()).isEqualTo(44 / 97.0);
      assertThat(favorite.gold()).isEqualTo(23 / 97.0);
      assertThat(favorite.bias()).isCloseTo(21 / 97.0, within(1e-12));
      assertThat(favorite.excess().lower()).isPositive();
      assertThat(favorite.excess().contains(favorite.bias())).isTrue();
    }

    /**
     * Expected values are those of NumPy: with {@code d} the vector of row minus column sums,
     * {@code S} its variance by Maxwell's formula, {@code d[:3] @ inv(S[:3, :3]) @ d[:3]}, and
     * {@code scipy.stats.chi2.sf(statistic, 3)}.
     */
    @Test
    void is_tested_as_stuart_and_maxwell_do_where_each_picture_has_one_question() {
      PositionBias bias = positionBias(observations());

      assertThat(bias.degreesOfFreedom()).isEqualTo(3);
      assertThat(bias.chiSquare()).isCloseTo(16.958333333333332, within(1e-9));
      assertThat(bias.pValue()).isCloseTo(0.0007208250530469827, within(1e-9));
      assertThat(bias.isTelling()).isTrue();
    }

    @Test
    void of_a_model_that_is_always_right_is_none() {
      PositionBias bias =
          positionBias(List.of(choice("1", 0, 0, 0), choice("2", 0, 1, 1), choice("3", 0, 0, 0)));

      assertThat(bias.degreesOfFreedom()).isZero();
      assertThat(bias.pValue()).isOne();
      assertThat(bias.positions()).allSatisfy(position -> assertThat(position.bias()).isZero());
      assertThat(bias.isTelling()).isFalse();
    }

    @Test
    void does_not_exist_for_other_forms_or_where_nothing_could_be_graded() {
      Observation offTask = observation(Observed.item(Aspect.COLOR, "1", 0), Grade.OFF_TASK);

      assertThat(habits(QuestionForm.MULTIPLE_CHOICE, List.of(offTask)).positionBias()).isEmpty();
      assertThat(habits(QuestionForm.YES_NO, List.of(yesNo("1", 0, true, true))).positionBias())
          .isEmpty();
    }

    /** The rate at which no bias is taken for one at 5 %, with answers that share pictures. */
    @ParameterizedTest
    @CsvSource({"50, 1", "50, 6", "200, 1", "200, 6"})
    void is_found_where_there_is_none_no_more_often_than_stated(int images, int questions) {
      Random random = new Random(7L * images + questions);
      int alarms = 0;
      int runs = 10_000;
      for (int run = 0; run < runs; run++) {
        List<double[]> differences = new ArrayList<>();
        for (int image = 0; image < images; image++) {
          differences.add(difference(random, questions));
        }
        alarms += PositionBias.pValue(SumAgainstSquares.of(differences)) < 0.05 ? 1 : 0;
      }

      assertThat(alarms / (double) runs).isBetween(0.03, 0.056);
    }

    /** Chosen minus right letters about a picture that has favorites of its own, without a bias. */
    private double[] difference(Random random, int questions) {
      double[] difference = new double[4];
      int commonGold = random.nextInt(4);
      int commonError = random.nextInt(4);
      boolean sees = random.nextDouble() < 0.6;
      for (int question = 0; question < questions; question++) {
        int gold = random.nextBoolean() ? commonGold : random.nextInt(4);
        int error = random.nextBoolean() ? commonError : random.nextInt(4);
        difference[sees ? gold : error]++;
        difference[gold]--;
      }
      return Arrays.copyOf(difference, 3);
    }
  }

  @Nested
  class The_yes_bias {

    @Test
    void sets_yes_said_beside_yes_due() {
      List<Observation> observations = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        observations.add(yesNo("image-" + i, 0, true, true));
        observations.add(yesNo("image-" + i, 1, false, i < 12));
      }

      YesBias bias = yesBias(observations);

      assertThat(bias.yesRate()).isEqualTo(0.8);
      assertThat(bias.goldYesRate()).isEqualTo(0.5);
      assertThat(bias.bias()).isCloseTo(0.3, within(1e-12));
      assertThat(bias.interval().lower()).isPositive();
      assertThat(bias.pValue()).isCloseTo(2 * Math.pow(0.5, 12), within(1e-12));
      assertThat(bias.isTelling()).isTrue();
      assertThat(bias.n()).isEqualTo(40);
      assertThat(bias.images()).isEqualTo(20);
    }

    @Test
    void of_mistakes_on_both_sides_is_none() {
      YesBias bias = yesBias(List.of(yesNo("1", 0, true, false), yesNo("2", 0, false, true)));

      assertThat(bias.bias()).isZero();
      assertThat(bias.pValue()).isOne();
    }

    @Test
    void does_not_exist_for_other_forms() {
      assertThat(habits(QuestionForm.MULTIPLE_CHOICE, List.of(choice("1", 0, 0, 0))).yesBias())
          .isEmpty();
    }
  }

  @Nested
  class Off_task_replies {

    private final Diagnosis diagnosis = Diagnosis.of(Observed.ofEachGrade(6, 2, 2, 5));

    @Test
    void are_counted_by_form_over_all_that_was_answered() {
      AnswerHabits habits =
          diagnosis.habits(QuestionForm.MULTIPLE_CHOICE, AnsweringMode.TEXT).orElseThrow();

      assertThat(habits.offTaskRate()).hasValue(0.2);
      assertThat(habits.followRate()).hasValue(0.8);
      assertThat(habits.offTaskInterval().contains(0.2)).isTrue();
      assertThat(habits.title()).isEqualTo("multiple choice by text");
      assertThat(diagnosis.habits()).containsExactly(habits);
    }

    @Test
    void leave_a_follow_rate_for_each_form_that_was_asked() {
      assertThat(diagnosis.followRate(QuestionForm.MULTIPLE_CHOICE)).hasValue(0.8);
      assertThat(diagnosis.followRate(QuestionForm.OPEN)).isEmpty();
    }

    @Test
    void have_no_rate_where_nothing_was_answered() {
      AnswerHabits habits = Diagnosis.of(Observed.ofEachGrade(0, 0, 0, 2)).habits().get(0);

      assertThat(habits.offTaskRate()).isEmpty();
      assertThat(habits.offTaskInterval()).isEqualTo(new Interval(0, 1, 0.95));
    }
  }

  @Test
  void the_degree_of_an_aspect_is_its_worst_in_any_form() {
    List<Observation> observations = new ArrayList<>(Observed.ofEachGrade(10, 0, 0, 0));
    Item open = Observed.item(Aspect.COLOR, QuestionForm.OPEN, List.of(), "red", "image-1", 1);
    observations.add(observation(open, Grade.WRONG));

    Diagnosis diagnosis = Diagnosis.of(observations);

    assertThat(diagnosis.degree(Aspect.COLOR)).contains(Degree.SEVERE);
    assertThat(diagnosis.degree(Aspect.SIZE)).isEmpty();
  }
}

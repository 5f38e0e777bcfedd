package org.emma.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.examine.Grade;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TreatmentPlanTests {

  private static final List<Item> ITEMS =
      Observed.items(40, 7, QuestionForm.MULTIPLE_CHOICE, QuestionForm.OPEN);
  private static final Map<Aspect, Integer> COLOR_AND_SIZE =
      Map.of(Aspect.COLOR, 1, Aspect.SIZE, 4);

  @Nested
  class WithoutTolerances {

    @Test
    void everyAspectWithAFailedReplyIsTargetedAndTheOthersAreReplayed() {
      TreatmentPlan plan = plan(Grade.WRONG, COLOR_AND_SIZE);
      assertThat(plan.targeted()).containsOnlyKeys(Aspect.COLOR, Aspect.SIZE);
      assertThat(plan.replayed())
          .containsExactly(Aspect.ENTITY, Aspect.NUMBER, Aspect.TEXTURE, Aspect.SPATIAL);
    }

    @Test
    void anAspectWeighsWhatItFailedRelativeToTheOthers() {
      TreatmentPlan plan = plan(Grade.WRONG, COLOR_AND_SIZE);
      assertThat(plan.targeted().get(Aspect.COLOR)).isCloseTo(0.8, within(1e-9));
      assertThat(plan.targeted().get(Aspect.SIZE)).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void aReplyThatDoesNotFollowTheInstructionHasFailedToo() {
      assertThat(plan(Grade.OFF_TASK, COLOR_AND_SIZE)).isEqualTo(plan(Grade.WRONG, COLOR_AND_SIZE));
    }

    @Test
    void anUnansweredQuestionShowsNothingToTreat() {
      assertThat(plan(Grade.UNANSWERED, COLOR_AND_SIZE).isEmpty()).isTrue();
    }

    @Test
    void whereNothingFailedThePlanIsEmptyAndReplaysNothing() {
      TreatmentPlan plan = plan(Grade.WRONG, Map.of());
      assertThat(plan.isEmpty()).isTrue();
      assertThat(plan.replayed()).isEmpty();
    }

    private TreatmentPlan plan(Grade grade, Map<Aspect, Integer> everyNth) {
      return TreatmentPlan.of(Observed.diagnosis(ITEMS, grade, everyNth), List.of());
    }
  }

  @Nested
  class WithTolerances {

    @Test
    void onlyAspectsBeyondTheirsAreTargeted() {
      TreatmentPlan plan = plan(Tolerance.of(Aspect.COLOR, 0.85), Tolerance.of(Aspect.SIZE, 0.7));
      assertThat(plan.targeted()).containsExactly(Map.entry(Aspect.COLOR, 1.0));
      assertThat(plan.replayed()).contains(Aspect.SIZE).doesNotContain(Aspect.COLOR);
    }

    @Test
    void anAspectWithoutOneIsReplayedHoweverMuchItFailed() {
      TreatmentPlan plan = plan(Tolerance.of(Aspect.SIZE, 0.95));
      assertThat(plan.targeted()).containsOnlyKeys(Aspect.SIZE);
      assertThat(plan.replayed()).contains(Aspect.COLOR);
    }

    @Test
    void onlyTheJudgedFormDecides() {
      List<Item> open = ITEMS.stream().filter(i -> i.form() == QuestionForm.OPEN).toList();
      Diagnosis diagnosis =
          Diagnosis.of(
              ITEMS.stream()
                  .map(
                      item ->
                          Observed.observation(
                              item, open.contains(item) ? Grade.WRONG : Grade.CORRECT))
                  .toList());
      Tolerance tolerance = Tolerance.of(Aspect.COLOR, 0.85);
      assertThat(
              TreatmentPlan.of(diagnosis, List.of(tolerance.in(QuestionForm.MULTIPLE_CHOICE)))
                  .isEmpty())
          .isTrue();
      assertThat(TreatmentPlan.of(diagnosis, List.of(tolerance)).targeted())
          .containsOnlyKeys(Aspect.COLOR);
    }

    @Test
    void whereAllAreWithinTheirsThePlanIsEmpty() {
      TreatmentPlan plan = plan(Tolerance.of(Aspect.NUMBER, 0.9), Tolerance.of(Aspect.SIZE, 0.7));
      assertThat(plan.isEmpty()).isTrue();
    }

    private TreatmentPlan plan(Tolerance... tolerances) {
      return TreatmentPlan.of(
          Observed.diagnosis(ITEMS, Grade.WRONG, COLOR_AND_SIZE), List.of(tolerances));
    }
  }
}

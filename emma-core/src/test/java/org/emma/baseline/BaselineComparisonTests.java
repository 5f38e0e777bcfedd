package org.emma.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.emma.diagnose.Change;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.examine.Repeats;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.treat.Observed;
import org.junit.jupiter.api.Test;

class BaselineComparisonTests {

  private static final List<Item> ITEMS = Observed.items(40, 7, QuestionForm.MULTIPLE_CHOICE);
  private static final Diagnosis RIGHT = diagnosis(Map.of());

  @Test
  void nothingChangesWhereEveryAnswerIsTheSame() {
    Diagnosis some = diagnosis(Map.of(Aspect.COLOR, 3));
    BaselineComparison comparison = baseline(some).compare(some);
    assertThat(comparison.changes()).isNotEmpty().noneMatch(Change::significant);
    assertThat(comparison.flips()).isEmpty();
    assertThat(comparison.onlyThen()).isEmpty();
    assertThat(comparison.onlyNow()).isEmpty();
  }

  @Test
  void aSignificantFallIsARegressionOfItsAspectAlone() {
    BaselineComparison comparison =
        baseline(RIGHT).compare(diagnosis(Map.of(Aspect.COLOR, 2, Aspect.SIZE, 40)));
    assertThat(comparison.regressions())
        .singleElement()
        .returns(Aspect.COLOR, Change::aspect)
        .satisfies(change -> assertThat(change.after()).isEqualTo(0.5));
    assertThat(comparison.regressions(Aspect.SIZE)).isEmpty();
    assertThat(comparison.flips(Aspect.COLOR)).hasSize(20).allMatch(Flip::worse);
    assertThat(comparison.flips(Aspect.SIZE)).hasSize(1);
  }

  @Test
  void aRiseIsNoRegression() {
    BaselineComparison comparison = baseline(diagnosis(Map.of(Aspect.COLOR, 2))).compare(RIGHT);
    assertThat(comparison.regressions()).isEmpty();
    assertThat(comparison.changes(Aspect.COLOR)).allMatch(Change::improved);
    assertThat(comparison.flips()).hasSize(20).noneMatch(Flip::worse);
  }

  @Test
  void theStoryShowsFiguresAndBothAnswersOfWhatFlipped() {
    BaselineComparison comparison =
        baseline(RIGHT).compare(diagnosis(Map.of(Aspect.COLOR, 2, Aspect.SIZE, 40)));
    Flip flip = comparison.flips(Aspect.SIZE).get(0);
    assertThat(comparison.story(Aspect.SIZE))
        .isEqualTo(
            "No significant change: size (multiple choice by option scores): 100.0 %% in the baseline, 97.5 %% now (-2.5 points, 95 %% interval %s; p = 1.0000, corrected for 6 comparisons) on 40 questions about 40 images; 1 right then and not now, 0 the other way round\n  %s (%s): %s expected \"%s\"; then \"%s\", now \"%s\""
                .formatted(
                    interval(comparison.changes(Aspect.SIZE).get(0)),
                    flip.now().item().key(),
                    flip.now().item().imageGroup(),
                    flip.now().item().question(),
                    flip.now().item().gold(),
                    flip.now().item().gold(),
                    flip.now().grading().answer()));
    assertThat(comparison.story(Aspect.COLOR))
        .startsWith("Worse than the baseline: color")
        .contains("20 right then and not now, 0 the other way round")
        .contains("p = 0.0000");
    assertThat(comparison.story(Aspect.MATERIAL))
        .isEqualTo("No question about material was answered both in the baseline and now");
  }

  @Test
  void whatOnlyOneOfTheTwoHasIsNamedAndInNoFigure() {
    List<Observation> all = Observed.failing(ITEMS, Grade.WRONG, Map.of());
    BaselineComparison comparison =
        baseline(Diagnosis.of(all.subList(3, all.size())))
            .compare(Diagnosis.of(all.subList(0, all.size() - 2)));
    assertThat(comparison.onlyNow()).containsExactlyInAnyOrderElementsOf(keys(all.subList(0, 3)));
    assertThat(comparison.onlyThen())
        .containsExactlyInAnyOrderElementsOf(keys(all.subList(all.size() - 2, all.size())));
    assertThat(comparison.changes().stream().mapToInt(Change::items).sum())
        .isEqualTo(all.size() - 5);
  }

  @Test
  void whatWasUnansweredOnceIsCountedAndInNoFigure() {
    BaselineComparison comparison =
        baseline(RIGHT)
            .compare(Observed.diagnosis(ITEMS, Grade.UNANSWERED, Map.of(Aspect.COLOR, 2)));
    assertThat(comparison.unanswered()).isEqualTo(20);
    assertThat(comparison.regressions()).isEmpty();
    assertThat(comparison.flips()).isEmpty();
    assertThat(comparison.changes(Aspect.COLOR)).extracting(Change::items).containsExactly(20);
  }

  @Test
  void aBaselineOfOtherItemsComparesNothing() {
    Baseline other =
        baseline(
            Observed.diagnosis(
                Observed.items(10, 8, QuestionForm.MULTIPLE_CHOICE), Grade.WRONG, Map.of()));
    BaselineComparison comparison = other.compare(RIGHT);
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.onlyThen()).hasSize(60);
    assertThat(comparison.onlyNow()).hasSameSizeAs(ITEMS);
  }

  /** Each model answers rightly at random; 400 suites, of which at most 5 % may see a change. */
  @Test
  void aModelThatOnlyAnswersDifferentlySeldomRegresses() {
    Random random = new Random(11);
    int alarms = 0;
    for (int i = 0; i < 400; i++) {
      BaselineComparison comparison =
          baseline(Diagnosis.of(guessed(random))).compare(Diagnosis.of(guessed(random)));
      alarms += comparison.regressions().isEmpty() ? 0 : 1;
    }
    assertThat(alarms).isLessThanOrEqualTo(20);
  }

  private static List<Observation> guessed(Random random) {
    List<Observation> observations = new ArrayList<>();
    for (Item item : ITEMS) {
      observations.add(
          Observed.observation(item, random.nextInt(10) < 7 ? Grade.CORRECT : Grade.WRONG));
    }
    return observations;
  }

  private static String interval(Change change) {
    return "%+.1f to %+.1f"
        .formatted(100 * change.interval().lower(), 100 * change.interval().upper());
  }

  private static Baseline baseline(Diagnosis diagnosis) {
    return Baseline.of("CheckupTest", "made-up-1", Repeats.ONCE, diagnosis);
  }

  private static Diagnosis diagnosis(Map<Aspect, Integer> everyNth) {
    return Observed.diagnosis(ITEMS, Grade.WRONG, everyNth);
  }

  private static List<String> keys(List<Observation> observations) {
    return observations.stream().map(one -> one.item().key()).toList();
  }
}

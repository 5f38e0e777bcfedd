package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.emma.diagnose.Observed.item;
import static org.emma.diagnose.Observed.observation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;

class ComparisonTests {

  @Test
  void each_change_states_its_figures() {
    Change change =
        only(
            Comparison.of(
                diagnosis(grades(Aspect.COLOR, "-------+")),
                diagnosis(grades(Aspect.COLOR, "++++++++"))));

    assertThat(change.items()).isEqualTo(8);
    assertThat(change.images()).isEqualTo(8);
    assertThat(change.before()).isEqualTo(0.125);
    assertThat(change.after()).isEqualTo(1);
    assertThat(change.difference()).isEqualTo(0.875);
    assertThat(change.pValue()).isEqualTo(2 / 128.0);
    assertThat(change.adjustedPValue()).isEqualTo(2 / 128.0);
    assertThat(change.improved()).isTrue();
    assertThat(change.worsened()).isFalse();
    assertThat(change.interval().contains(0.875)).isTrue();
    assertThat(change.interval().contains(0)).isFalse();
  }

  @Test
  void what_was_not_answered_both_times_is_left_out() {
    Change change =
        only(
            Comparison.of(
                diagnosis(grades(Aspect.COLOR, "-?-+")), diagnosis(grades(Aspect.COLOR, "+++?"))));

    assertThat(change.items()).isEqualTo(2);
    assertThat(change.before()).isZero();
    assertThat(change.after()).isEqualTo(1);
  }

  @Test
  void aspects_that_were_not_asked_both_times_are_left_out() {
    assertThat(
            Comparison.of(
                diagnosis(grades(Aspect.COLOR, "+-")), diagnosis(grades(Aspect.SIZE, "+-"))))
        .isEmpty();
    assertThat(
            Comparison.of(
                diagnosis(grades(Aspect.COLOR, "+?")), diagnosis(grades(Aspect.COLOR, "?+"))))
        .isEmpty();
  }

  @Test
  void questions_about_one_image_are_one_piece_of_evidence() {
    List<Observation> before = new ArrayList<>();
    List<Observation> after = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      before.add(observation(item(Aspect.COLOR, "image", number), Grade.WRONG));
      after.add(observation(item(Aspect.COLOR, "image", number), Grade.CORRECT));
    }
    Change change = only(Comparison.of(Diagnosis.of(before), Diagnosis.of(after)));

    assertThat(change.images()).isEqualTo(1);
    assertThat(change.pValue()).isEqualTo(1);
    assertThat(change.significant()).isFalse();
    assertThat(change.interval()).isEqualTo(new Interval(-1, 1, 0.95));
  }

  @Test
  void the_more_is_compared_the_more_it_takes_to_be_significant() {
    List<Observation> before = grades(Aspect.COLOR, "------");
    List<Observation> after = grades(Aspect.COLOR, "++++++");
    before.addAll(grades(Aspect.SIZE, "++++++"));
    after.addAll(grades(Aspect.SIZE, "++++++"));

    List<Change> changes = Comparison.of(diagnosis(before), diagnosis(after));

    assertThat(changes).extracting(Change::aspect).containsExactly(Aspect.COLOR, Aspect.SIZE);
    assertThat(changes).extracting(Change::pValue).containsExactly(2 / 64.0, 1.0);
    assertThat(changes).extracting(Change::adjustedPValue).containsExactly(4 / 64.0, 1.0);
    assertThat(changes).noneMatch(Change::significant);
  }

  @Test
  void a_loss_is_told_from_a_gain() {
    Change change =
        only(
            Comparison.of(
                diagnosis(grades(Aspect.COLOR, "++++++++")),
                diagnosis(grades(Aspect.COLOR, "--------"))));

    assertThat(change.worsened()).isTrue();
    assertThat(change.improved()).isFalse();
  }

  @Test
  void an_item_twice_is_refused() {
    Observation one = observation(item(Aspect.COLOR, "image", 0), Grade.CORRECT);
    Diagnosis twice = diagnosis(List.of(one, one));

    assertThatThrownBy(() -> Comparison.of(twice, twice))
        .hasMessageContaining("Item " + one.item().key() + " was observed twice");
  }

  /**
   * From SciPy 1.17:
   *
   * <pre>
   * d = np.array([2,1,0,-1,3,2], float); m = np.array([4,2,3,4,5,2], float); k = 6; size = m.mean()
   * w = np.r_[np.ones(k), .5, .5]; D = np.r_[d, size, -size]; M = np.r_[m, size, size]
   * r = np.sum(w*D)/np.sum(w*M); e = D - r*M; v = k/(k-1)*np.sum(w*e*e)/np.sum(w*M)**2
   * x = d.sum()/m.sum(); h = stats.t.ppf(.975, k-1)*v**.5; x - h, x + h
   * </pre>
   */
  @Test
  void the_interval_of_the_difference_is_by_image() {
    Interval interval =
        MeanDifference.interval(
            List.of(
                new PairedImage(4, 1, 3),
                new PairedImage(2, 1, 2),
                new PairedImage(3, 2, 2),
                new PairedImage(4, 2, 1),
                new PairedImage(5, 1, 4),
                new PairedImage(2, 0, 2)),
            0.95);

    assertThat(interval.lower()).isCloseTo(-0.22588714373793495, within(1e-9));
    assertThat(interval.upper()).isCloseTo(0.9258871437379349, within(1e-9));
  }

  @Test
  void no_change_in_some_images_does_not_prove_that_there_is_none() {
    Interval interval =
        MeanDifference.interval(Collections.nCopies(20, new PairedImage(1, 1, 1)), 0.95);

    assertThat(interval.lower()).isLessThan(-0.05);
    assertThat(interval.upper()).isGreaterThan(0.05);
  }

  private static Change only(List<Change> changes) {
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static Diagnosis diagnosis(List<Observation> observations) {
    return Diagnosis.of(observations);
  }

  /** One observation per image: {@code +} right, {@code -} wrong, {@code ?} unanswered. */
  private static List<Observation> grades(Aspect aspect, String grades) {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < grades.length(); i++) {
      Grade grade =
          switch (grades.charAt(i)) {
            case '+' -> Grade.CORRECT;
            case '-' -> Grade.WRONG;
            default -> Grade.UNANSWERED;
          };
      observations.add(observation(item(aspect, "image-" + i, 0), grade));
    }
    return observations;
  }
}

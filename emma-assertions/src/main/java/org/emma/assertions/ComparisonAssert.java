package org.emma.assertions;

import static org.emma.assertions.ShouldCompareEveryItem.shouldCompareEveryItem;
import static org.emma.assertions.ShouldHaveAspect.shouldHaveCompared;
import static org.emma.assertions.ShouldHaveBeenCompared.shouldHaveBeenAnsweredBothTimes;
import static org.emma.assertions.ShouldHaveBeenCompared.shouldHaveBeenCompared;
import static org.emma.assertions.ShouldHaveBeenCompared.shouldHaveDiagnosis;
import static org.emma.assertions.ShouldHaveImproved.shouldHaveImprovedByAtLeast;
import static org.emma.assertions.ShouldNotHaveWorsened.shouldNotBeInferiorByMoreThan;
import static org.emma.assertions.ShouldNotHaveWorsened.shouldNotHaveWorsenedByMoreThan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.Flip;
import org.emma.diagnose.Change;
import org.emma.diagnose.Finding;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * Asserts how a model changed on the same questions, since an earlier diagnosis or a baseline.
 *
 * <p>Changes are paired by question and tested by picture with the exact sign-flip test; p-values
 * are corrected with Holm's method over all aspects, forms and modes that were compared, whichever
 * were turned to. A change is significant if its corrected p-value is at most 0.05. Two separate
 * intervals are never set against each other.
 *
 * <p>What is asserted must hold for each form and mode. Questions that went unanswered in one of
 * the two are in no figure, and where nothing was answered both times every assertion fails.
 */
public class ComparisonAssert extends EmmaAssert<ComparisonAssert, BaselineComparison> {

  static final Kind<ComparisonAssert, BaselineComparison> KIND =
      new Kind<>(ComparisonAssert.class, BaselineComparison.class, ComparisonAssert::new);

  private @Nullable DiagnosisAssert origin;
  private @Nullable Compared compared;
  private Predicate<Place> part = place -> true;

  /** Begins assertions about a comparison; called by {@link EmmaAssertions}. */
  public ComparisonAssert(@Nullable BaselineComparison actual) {
    super(actual, ComparisonAssert.class);
    this.compared = actual == null ? null : new Compared(actual, List.of());
  }

  /** Remembers what was diagnosed, and turns to the part of it that was turned to. */
  ComparisonAssert from(DiagnosisAssert diagnosis, List<Finding> now, List<Finding> turnedTo) {
    origin = diagnosis;
    compared = actual == null ? null : new Compared(actual, now);
    part = place -> turnedTo.stream().map(Place::of).anyMatch(place::equals);
    return this;
  }

  /**
   * Turns to one aspect of all that was compared.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(after).comparedTo(before).aspect("color").hasImproved();
   *
   * // assertion will fail: no question about material was asked both times
   * assertThat(after).comparedTo(before).aspect("material").hasNotWorsened();</code></pre>
   *
   * @throws AssertionError if the aspect was not compared; the message lists those that were
   */
  @CheckReturnValue
  public ComparisonAssert aspect(String name) {
    return returnToComparison()
        .only(
            place -> place.aspect().name().equals(name),
            there ->
                shouldHaveCompared(there.stream().map(Place::aspect).distinct().toList(), name));
  }

  /**
   * Turns to one aspect, as {@link #aspect(String)} does.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(after).comparedTo(before).aspect(Aspect.COLOR).hasImproved();
   *
   * // assertion will fail: no question about material was asked both times
   * assertThat(after).comparedTo(before).aspect(Aspect.MATERIAL).hasNotWorsened();</code></pre>
   */
  @CheckReturnValue
  public ComparisonAssert aspect(Aspect aspect) {
    return aspect(aspect.name());
  }

  /**
   * Turns to one form of question.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(after).comparedTo(before).among(MULTIPLE_CHOICE).hasNotWorsened();
   *
   * // assertion will fail: no open question was asked both times
   * assertThat(after).comparedTo(before).among(OPEN).hasNotWorsened();</code></pre>
   */
  @CheckReturnValue
  public ComparisonAssert among(QuestionForm form) {
    return only(
        place -> place.form() == form, there -> shouldHaveBeenCompared(form.words(), there));
  }

  /**
   * Turns to one mode of answering.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(after).comparedTo(before).by(TEXT).hasNotWorsened();
   *
   * // assertion will fail: no answer was taken by option scores both times
   * assertThat(after).comparedTo(before).by(OPTION_SCORES).hasNotWorsened();</code></pre>
   */
  @CheckReturnValue
  public ComparisonAssert by(AnsweringMode mode) {
    return only(
        place -> place.mode() == mode, there -> shouldHaveBeenCompared(mode.words(), there));
  }

  /**
   * Turns back to all that was compared.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(after).comparedTo(before).aspect("color").hasImproved()
   *     .returnToComparison().hasNotWorsened();
   *
   * // sizes are seen worse: assertion will fail
   * assertThat(after).comparedTo(before).aspect("color").returnToComparison().hasNotWorsened();
   * </code></pre>
   */
  @CheckReturnValue
  public ComparisonAssert returnToComparison() {
    return compared == null ? this : turned(begin(KIND, compared.comparison()), place -> true);
  }

  /**
   * Turns back to the later diagnosis.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(after).comparedTo(before).hasNotWorsened()
   *     .returnToDiagnosis().aspect("color").hasAccuracyOfAtLeast(0.8);
   *
   * // assertion will fail: a comparison alone does not know its diagnosis
   * assertThat(comparison).returnToDiagnosis().hasNoUnanswered();</code></pre>
   */
  @CheckReturnValue
  public DiagnosisAssert returnToDiagnosis() {
    return origin == null
        ? turnTo(DiagnosisAssert.KIND, comparison -> Found.nothing(shouldHaveDiagnosis()))
        : origin.returnToDiagnosis();
  }

  /**
   * Verifies that nothing became significantly worse.
   *
   * <pre><code class='java'>
   * // 5 of 200 questions right before and not after, 3 the other way round: assertion will pass
   * assertThat(after).comparedTo(before).hasNotWorsened();
   *
   * // 40 right before and not after, 3 the other way round: assertion will fail
   * assertThat(after).comparedTo(before).hasNotWorsened();</code></pre>
   */
  public ComparisonAssert hasNotWorsened() {
    return holdsForEach(change -> !change.worsened(), ShouldNotHaveWorsened::shouldNotHaveWorsened);
  }

  /**
   * Verifies that the accuracy fell by no more than that. The <em>point estimate</em> of the paired
   * difference decides; see {@link #isNotInferiorByMoreThan} for a claim about questions that were
   * not asked.
   *
   * <pre><code class='java'>
   * // 0.87 before, 0.86 after: assertion will pass
   * assertThat(after).comparedTo(before).hasNotWorsenedByMoreThan(0.02);
   *
   * // 0.87 before, 0.84 after: assertion will fail
   * assertThat(after).comparedTo(before).hasNotWorsenedByMoreThan(0.02);</code></pre>
   *
   * @param difference of accuracies, from 0 to 1
   */
  public ComparisonAssert hasNotWorsenedByMoreThan(double difference) {
    return holdsForEach(
        change -> Levels.isAtMost(-change.difference(), difference),
        (all, failing) -> shouldNotHaveWorsenedByMoreThan(difference, all, failing));
  }

  /**
   * Verifies that a fall by more than that is ruled out: the 95 % interval of the paired difference
   * lies above it. Few questions do not pass.
   *
   * <pre><code class='java'>
   * // the difference is between -0.01 and 0.03: assertion will pass
   * assertThat(after).comparedTo(before).isNotInferiorByMoreThan(0.02);
   *
   * // the difference is between -0.05 and 0.05: assertion will fail
   * assertThat(after).comparedTo(before).isNotInferiorByMoreThan(0.02);</code></pre>
   *
   * @param difference of accuracies, from 0 to 1
   */
  public ComparisonAssert isNotInferiorByMoreThan(double difference) {
    return holdsForEach(
        change -> change.interval().lower() >= -difference,
        (all, failing) -> shouldNotBeInferiorByMoreThan(difference, all, failing));
  }

  /**
   * Verifies that everything became significantly better.
   *
   * <pre><code class='java'>
   * // 40 questions right after and not before, 3 the other way round: assertion will pass
   * assertThat(after).comparedTo(before).aspect("color").hasImproved();
   *
   * // 5 questions right after and not before, 3 the other way round: assertion will fail
   * assertThat(after).comparedTo(before).aspect("color").hasImproved();</code></pre>
   */
  public ComparisonAssert hasImproved() {
    return holdsForEach(Change::improved, ShouldHaveImproved::shouldHaveImproved);
  }

  /**
   * Verifies that everything became significantly better, and the accuracy rose by at least that.
   * The <em>point estimate</em> of the paired difference decides about the size.
   *
   * <pre><code class='java'>
   * // 0.25 before, 0.93 after: assertion will pass
   * assertThat(after).comparedTo(before).aspect("color").hasImprovedByAtLeast(0.1);
   *
   * // 0.85 before, 0.93 after: assertion will fail
   * assertThat(after).comparedTo(before).aspect("color").hasImprovedByAtLeast(0.1);</code></pre>
   *
   * @param difference of accuracies, from 0 to 1
   */
  public ComparisonAssert hasImprovedByAtLeast(double difference) {
    return holdsForEach(
        change -> change.improved() && Levels.isAtMost(difference, change.difference()),
        (all, failing) -> shouldHaveImprovedByAtLeast(difference, all, failing));
  }

  /**
   * Verifies that nothing changed significantly, for better or worse. The fewer questions, the
   * easier that is.
   *
   * <pre><code class='java'>
   * // 5 of 200 questions right before and not after, 3 the other way round: assertion will pass
   * assertThat(again).comparedTo(first).hasNotChanged();
   *
   * // 40 right after and not before, 3 the other way round: assertion will fail
   * assertThat(after).comparedTo(before).hasNotChanged();</code></pre>
   */
  public ComparisonAssert hasNotChanged() {
    return holdsForEach(
        change -> !change.significant(), ShouldNotHaveChanged::shouldNotHaveChanged);
  }

  /**
   * Verifies that each single question that was right before is right after: stricter than chance
   * allows, and meant for models that answer the same each time.
   *
   * <pre><code class='java'>
   * // all that was right is right: assertion will pass
   * assertThat(after).comparedTo(before).hasNoNewFailures();
   *
   * // one question was right before and is not after: assertion will fail
   * assertThat(after).comparedTo(before).hasNoNewFailures();</code></pre>
   */
  public ComparisonAssert hasNoNewFailures() {
    return holdsForEach(
        change -> actual.flips(change).stream().noneMatch(Flip::worse),
        ShouldNotHaveWorsened::shouldHaveNoNewFailures);
  }

  /**
   * Verifies that both times the same questions were asked, in the same modes, and all answered, so
   * that no figure leaves one out. It is about all that was compared.
   *
   * <pre><code class='java'>
   * // 200 of 200 questions answered both times: assertion will pass
   * assertThat(diagnosis).comparedTo(baseline).comparesEveryItem();
   *
   * // the baseline has a question that is not asked any more: assertion will fail
   * assertThat(diagnosis).comparedTo(baseline).comparesEveryItem();</code></pre>
   */
  public ComparisonAssert comparesEveryItem() {
    return verify(
        comparison ->
            comparison.changes().isEmpty()
                    || comparison.unanswered() > 0
                    || !comparison.onlyThen().isEmpty()
                    || !comparison.onlyNow().isEmpty()
                ? Optional.of(shouldCompareEveryItem(comparison))
                : Optional.empty());
  }

  private ComparisonAssert holdsForEach(
      Predicate<Change> holds, BiFunction<Compared, List<Change>, ErrorMessageFactory> failure) {
    return verify(
        comparison -> {
          Compared all = compared == null ? new Compared(comparison, List.of()) : compared;
          List<Change> changes =
              comparison.changes().stream().filter(it -> part.test(Place.of(it))).toList();
          List<Place> silent = all.silent().stream().filter(part).toList();
          if (changes.isEmpty() || !silent.isEmpty()) {
            return Optional.of(shouldHaveBeenAnsweredBothTimes(all, silent));
          }
          List<Change> failing = changes.stream().filter(holds.negate()).toList();
          return failing.isEmpty() ? Optional.empty() : Optional.of(failure.apply(all, failing));
        });
  }

  private ComparisonAssert only(
      Predicate<Place> kept, Function<List<Place>, ErrorMessageFactory> failure) {
    Predicate<Place> both = part.and(kept);
    ComparisonAssert turned =
        turnTo(
            KIND,
            comparison -> {
              Compared all = compared == null ? new Compared(comparison, List.of()) : compared;
              List<Place> there = all.places().stream().filter(part).toList();
              return there.stream().anyMatch(kept)
                  ? Found.there(comparison)
                  : Found.nothing(failure.apply(there));
            });
    return turned(turned, both);
  }

  private ComparisonAssert turned(ComparisonAssert to, Predicate<Place> kept) {
    to.origin = origin;
    to.compared = compared;
    to.part = kept;
    return to;
  }
}

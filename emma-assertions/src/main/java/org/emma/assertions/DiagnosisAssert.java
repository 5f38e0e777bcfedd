package org.emma.assertions;

import static org.emma.assertions.ShouldHaveAspect.shouldHaveAspect;
import static org.emma.assertions.ShouldHaveBeenAsked.shouldHaveBeenAsked;
import static org.emma.assertions.ShouldHaveBeenCompared.shouldHaveSomethingToCompareWith;
import static org.emma.assertions.ShouldHaveItem.shouldHaveItem;
import static org.emma.assertions.ShouldHaveItem.shouldHaveItemOnce;
import static org.emma.assertions.ShouldHaveScores.shouldHaveScores;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.annotation.CheckReturnValue;
import org.emma.baseline.Baseline;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.examine.Observation;
import org.emma.examine.Repeats;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.emma.score.PublishedScores;
import org.jspecify.annotations.Nullable;

/**
 * Asserts what was found about a model: about all of a diagnosis, or about one aspect, form or mode
 * of it.
 *
 * <p>What is asserted must hold for each form and mode that was asked; they are never pooled.
 */
public class DiagnosisAssert extends AbstractFindingsAssert<DiagnosisAssert> {

  static final Kind<DiagnosisAssert, Diagnosis> KIND =
      new Kind<>(DiagnosisAssert.class, Diagnosis.class, DiagnosisAssert::new);

  private @Nullable Diagnosis whole;
  private @Nullable Diagnosis ofAspect;

  /** Begins assertions about a diagnosis; called by {@link EmmaAssertions}. */
  public DiagnosisAssert(@Nullable Diagnosis actual) {
    super(actual, DiagnosisAssert.class);
    this.whole = actual;
    this.ofAspect = actual;
  }

  /**
   * Turns to one aspect of the diagnosis, whatever was turned to before.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.85);
   *
   * // assertion will fail: there is no such aspect
   * assertThat(diagnosis).aspect("colour").hasAccuracyOfAtLeast(0.85);</code></pre>
   *
   * @throws AssertionError if no question about the aspect was asked; the message lists the aspects
   *     that there are
   */
  @CheckReturnValue
  public DiagnosisAssert aspect(String name) {
    DiagnosisAssert turned =
        returnToDiagnosis()
            .turnTo(
                KIND,
                all -> {
                  Diagnosis part = part(all, finding -> finding.aspect().name().equals(name));
                  return part.findings().isEmpty()
                      ? Found.nothing(shouldHaveAspect(all, name))
                      : Found.there(part);
                });
    turned.whole = whole;
    return turned;
  }

  /**
   * Turns to one aspect of the diagnosis, as {@link #aspect(String)} does.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).aspect(Aspect.COLOR).hasAccuracyOfAtLeast(0.85);
   *
   * // assertion will fail: no question about materials was asked
   * assertThat(diagnosis).aspect(Aspect.MATERIAL).hasAccuracyOfAtLeast(0.85);</code></pre>
   */
  @CheckReturnValue
  public DiagnosisAssert aspect(Aspect aspect) {
    return aspect(aspect.name());
  }

  /**
   * Turns to one form of question.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).aspect("color").among(MULTIPLE_CHOICE).hasAccuracyOfAtLeast(0.85);
   *
   * // assertion will fail: no open question was asked
   * assertThat(diagnosis).aspect("color").among(OPEN).hasAccuracyOfAtLeast(0.85);</code></pre>
   *
   * @throws AssertionError if no question of that form was asked
   */
  @CheckReturnValue
  public DiagnosisAssert among(QuestionForm form) {
    return only(finding -> finding.form() == form, form.words());
  }

  /**
   * Turns to one mode of answering.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).aspect("color").by(OPTION_SCORES).hasAccuracyOfAtLeast(0.85);
   *
   * // assertion will fail: no answer was taken as text
   * assertThat(diagnosis).aspect("color").by(TEXT).hasAccuracyOfAtLeast(0.85);</code></pre>
   *
   * @throws AssertionError if no answer was taken in that mode
   */
  @CheckReturnValue
  public DiagnosisAssert by(AnsweringMode mode) {
    return only(finding -> finding.mode() == mode, mode.words());
  }

  /**
   * Turns back from a form or mode to all that was asked about the aspect; to the whole diagnosis
   * if no aspect was turned to.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).aspect("color")
   *     .among(OPEN).hasAccuracyOfAtLeast(0.5)
   *     .returnToAspect().hasNoUnanswered();
   *
   * // the model broke on a yes/no question: assertion will fail
   * assertThat(diagnosis).aspect("color").among(OPEN).returnToAspect().hasNoUnanswered();</code>
   * </pre>
   */
  @CheckReturnValue
  public DiagnosisAssert returnToAspect() {
    return ofAspect == null ? this : turned(begin(KIND, ofAspect), ofAspect);
  }

  /**
   * Turns back to the whole diagnosis.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.85)
   *     .returnToDiagnosis().hasNoUnanswered();
   *
   * // the model broke on a question about size: assertion will fail
   * assertThat(diagnosis).aspect("color").returnToDiagnosis().hasNoUnanswered();</code></pre>
   */
  @CheckReturnValue
  public DiagnosisAssert returnToDiagnosis() {
    return whole == null ? this : begin(KIND, whole);
  }

  /**
   * Turns to how questions of one form are answered, over all aspects that were turned to: whether
   * the instruction is followed, and what the model prefers to say.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).habits(YES_NO).hasYesBiasOfAtMost(0.05);
   *
   * // assertion will fail: no yes/no question was asked about color
   * assertThat(diagnosis).aspect("color").habits(YES_NO).hasYesBiasOfAtMost(0.05);</code></pre>
   *
   * @throws AssertionError if no question of that form was asked
   */
  @CheckReturnValue
  public HabitsAssert habits(QuestionForm form) {
    return turnTo(
            HabitsAssert.KIND,
            all -> found(all, part(all, finding -> finding.form() == form), form.words()))
        .from(this);
  }

  /**
   * Turns to one question by its key. Where it was asked in several modes, turn to one {@linkplain
   * #by(AnsweringMode) by mode} first.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).item("color-mc-3f2a9b1c04de").isCorrect();
   *
   * // assertion will fail: no such question was asked
   * assertThat(diagnosis).item("color-mc-0").isCorrect();</code></pre>
   *
   * @throws AssertionError if there is no such question
   */
  @CheckReturnValue
  public ObservationAssert item(String key) {
    return turnTo(
        ObservationAssert.KIND,
        all -> {
          List<Observation> found =
              observations(all).stream().filter(o -> o.item().key().equals(key)).toList();
          return switch (found.size()) {
            case 0 -> Found.nothing(shouldHaveItem(all, key));
            case 1 -> Found.there(found.get(0));
            default -> Found.nothing(shouldHaveItemOnce(all, key));
          };
        });
  }

  /**
   * Turns to the change since an earlier diagnosis of the same questions. Questions are paired by
   * key and tested by picture; the correction for many comparisons is over <em>all</em> aspects,
   * forms and modes of the two diagnoses, whichever were turned to.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(after).comparedTo(before).hasNotWorsened().aspect("color").hasImproved();
   *
   * // no question was answered both times: assertion will fail
   * assertThat(after).comparedTo(ofOtherQuestions).hasNotWorsened();</code></pre>
   */
  @CheckReturnValue
  public ComparisonAssert comparedTo(@Nullable Diagnosis before) {
    return comparison(
        before == null ? null : Baseline.of("", before.model(), Repeats.ONCE, before));
  }

  /**
   * Turns to the change since a committed baseline, as {@link #comparedTo(Diagnosis)} does.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).comparedTo(BaselineFile.read(path)).aspect("color").hasNotWorsened();
   *
   * // 12 questions were right in the baseline and are not now: assertion will fail
   * assertThat(diagnosis).comparedTo(BaselineFile.read(path)).aspect("size").hasNotWorsened();</code>
   * </pre>
   */
  @CheckReturnValue
  public ComparisonAssert comparedTo(@Nullable Baseline baseline) {
    return comparison(baseline);
  }

  /**
   * Turns to the scores of a benchmark as its authors publish them. Where it was asked in several
   * modes, turn to one {@linkplain #by(AnsweringMode) by mode} first.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).scores("POPE").part("random").score("F1 score").isAtLeast(85);
   *
   * // assertion will fail: no question is from that benchmark
   * assertThat(diagnosis).scores("MME").score("Accuracy").isAtLeast(80);</code></pre>
   *
   * @throws AssertionError if there are no scores of that benchmark
   */
  @CheckReturnValue
  public PublishedScoresAssert scores(String benchmark) {
    return turnTo(
        PublishedScoresAssert.KIND,
        all -> {
          List<PublishedScores> there = PublishedScores.of(observations(all));
          List<PublishedScores> found =
              there.stream().filter(scores -> scores.benchmark().equals(benchmark)).toList();
          return found.size() == 1
              ? Found.there(found.get(0))
              : Found.nothing(shouldHaveScores(there, benchmark));
        });
  }

  private ComparisonAssert comparison(@Nullable Baseline before) {
    Diagnosis all = whole == null ? actual : whole;
    return turnTo(
            ComparisonAssert.KIND,
            part ->
                before == null
                    ? Found.nothing(shouldHaveSomethingToCompareWith())
                    : Found.there(before.compare(all)))
        .from(this, findings(all), findings(actual));
  }

  private static List<Finding> findings(@Nullable Diagnosis diagnosis) {
    return diagnosis == null ? List.of() : diagnosis.findings();
  }

  private DiagnosisAssert only(Predicate<Finding> kept, String what) {
    return turned(turnTo(KIND, all -> found(all, part(all, kept), what)), ofAspect);
  }

  private DiagnosisAssert turned(DiagnosisAssert to, @Nullable Diagnosis aspect) {
    to.whole = whole;
    to.ofAspect = aspect;
    return to;
  }

  private static Found<Diagnosis> found(Diagnosis all, Diagnosis part, String what) {
    return part.findings().isEmpty()
        ? Found.nothing(shouldHaveBeenAsked(all, what))
        : Found.there(part);
  }

  private static Diagnosis part(Diagnosis all, Predicate<Finding> kept) {
    return new Diagnosis(all.model(), all.findings().stream().filter(kept).toList());
  }

  private static List<Observation> observations(Diagnosis diagnosis) {
    return diagnosis.findings().stream().flatMap(it -> it.observations().stream()).toList();
  }
}

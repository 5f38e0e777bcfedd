package org.emma.assertions;

import static org.emma.assertions.ShouldBeAtChance.shouldBeAtChance;
import static org.emma.assertions.ShouldFollowInstructions.shouldFollowInstructions;
import static org.emma.assertions.ShouldHaveAccuracyOfAtLeast.shouldHaveAccuracyOfAtLeast;
import static org.emma.assertions.ShouldHaveAspect.shouldHaveAspect;
import static org.emma.assertions.ShouldHaveBeenAsked.shouldHaveBeenAsked;
import static org.emma.assertions.ShouldHaveDegreeOfAtMost.shouldHaveDegreeOfAtMost;
import static org.emma.assertions.ShouldHaveNoUnanswered.shouldHaveNoUnanswered;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.scene.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * Asserts what was found about a model: about all of a diagnosis, or about one aspect, form or mode
 * of it.
 *
 * <p>What is asserted must hold for each form and mode that was asked; they are never pooled.
 */
public class DiagnosisAssert extends AbstractAssert<DiagnosisAssert, Diagnosis> {

  private @Nullable Diagnosis whole;
  private @Nullable SoftAssertionsProvider softly;

  /** Set on what follows a soft failure to find anything to assert about: it is reported. */
  private boolean missing;

  /** Begins assertions about a diagnosis; called by {@link EmmaAssertions}. */
  public DiagnosisAssert(@Nullable Diagnosis actual) {
    super(actual, DiagnosisAssert.class);
    this.whole = actual;
  }

  static DiagnosisAssert softly(SoftAssertionsProvider softly, @Nullable Diagnosis actual) {
    DiagnosisAssert assertion = softly.proxy(DiagnosisAssert.class, Diagnosis.class, actual);
    assertion.softly = softly;
    return assertion;
  }

  /**
   * Turns to one aspect of the diagnosis.
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
    isNotNull();
    Diagnosis all = whole == null ? actual : whole;
    List<Finding> found =
        all.findings().stream().filter(it -> it.aspect().name().equals(name)).toList();
    return found.isEmpty() ? nothingHere(shouldHaveAspect(all, name)) : turnTo(found);
  }

  /** Turns to one aspect of the diagnosis, as {@link #aspect(String)} does. */
  @CheckReturnValue
  public DiagnosisAssert aspect(Aspect aspect) {
    return aspect(aspect.name());
  }

  /**
   * Turns to one form of question.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).aspect("color").form(MULTIPLE_CHOICE).hasAccuracyOfAtLeast(0.85);
   *
   * // assertion will fail: no open question was asked
   * assertThat(diagnosis).aspect("color").form(OPEN).hasAccuracyOfAtLeast(0.85);</code></pre>
   *
   * @throws AssertionError if no question of that form was asked
   */
  @CheckReturnValue
  public DiagnosisAssert form(QuestionForm form) {
    return only(finding -> finding.form() == form, form.words());
  }

  /**
   * Turns to one mode of answering.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).aspect("color").mode(OPTION_SCORES).hasAccuracyOfAtLeast(0.85);
   *
   * // assertion will fail: no answer was taken as text
   * assertThat(diagnosis).aspect("color").mode(TEXT).hasAccuracyOfAtLeast(0.85);</code></pre>
   *
   * @throws AssertionError if no answer was taken in that mode
   */
  @CheckReturnValue
  public DiagnosisAssert mode(AnsweringMode mode) {
    return only(finding -> finding.mode() == mode, mode.words());
  }

  /**
   * Verifies that the accuracy is at least that much. The <em>point estimate</em> decides; see
   * {@link #hasAccuracyOfAtLeastWithConfidence} for a claim about questions that were not asked.
   * Fails too if the unanswered questions could turn the verdict.
   *
   * <pre><code class='java'>
   * // 174 of 200 right: assertion will pass
   * assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.85);
   *
   * // 169 of 200 right: assertion will fail
   * assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.85);</code></pre>
   *
   * @param accuracy share of right answers, above 0 and up to 1
   */
  public DiagnosisAssert hasAccuracyOfAtLeast(double accuracy) {
    return isWithin(accuracy, OptionalDouble.empty());
  }

  /**
   * Verifies that the accuracy is at least that much with that confidence: the <em>one-sided lower
   * bound</em> decides. Fails too if more images would be needed to tell, and says how many.
   *
   * <pre><code class='java'>
   * // 184 of 200 right, so above 0.88 with a confidence of 0.95: assertion will pass
   * assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeastWithConfidence(0.85, 0.95);
   *
   * // 174 of 200 right, so above 0.82 only: assertion will fail
   * assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeastWithConfidence(0.85, 0.95);</code>
   * </pre>
   *
   * @param accuracy share of right answers, above 0 and up to 1
   * @param confidence above 0.5 and below 1
   */
  public DiagnosisAssert hasAccuracyOfAtLeastWithConfidence(double accuracy, double confidence) {
    return isWithin(accuracy, OptionalDouble.of(confidence));
  }

  /**
   * Verifies that at least that share of the answered questions got a reply that followed the
   * instruction, right or wrong. The point estimate decides.
   *
   * <pre><code class='java'>
   * // 1 of 200 replies off-task: assertion will pass
   * assertThat(diagnosis).aspect("color").followsInstructionsInAtLeast(0.99);
   *
   * // 3 of 200 replies off-task: assertion will fail
   * assertThat(diagnosis).aspect("color").followsInstructionsInAtLeast(0.99);</code></pre>
   *
   * @param share from 0 to 1
   */
  public DiagnosisAssert followsInstructionsInAtLeast(double share) {
    return holdsForEach(
        finding -> finding.followRate().orElse(-1) >= share,
        failing -> shouldFollowInstructions(share, failing));
  }

  /**
   * Verifies that the degree of agnosia is that one or a lesser one. The point estimate decides.
   *
   * <pre><code class='java'>
   * // no agnosia: assertion will pass
   * assertThat(diagnosis).aspect("color").hasDegreeOfAtMost(MILD);
   *
   * // moderate agnosia: assertion will fail
   * assertThat(diagnosis).aspect("color").hasDegreeOfAtMost(MILD);</code></pre>
   */
  public DiagnosisAssert hasDegreeOfAtMost(Degree degree) {
    return holdsForEach(
        finding -> finding.degree().filter(it -> it.compareTo(degree) <= 0).isPresent(),
        failing -> shouldHaveDegreeOfAtMost(degree, failing));
  }

  /**
   * Verifies that the model answered every question, rightly or not.
   *
   * <pre><code class='java'>
   * // 200 of 200 answered: assertion will pass
   * assertThat(diagnosis).hasNoUnanswered();
   *
   * // the model broke on one question: assertion will fail
   * assertThat(diagnosis).hasNoUnanswered();</code></pre>
   */
  public DiagnosisAssert hasNoUnanswered() {
    return holdsForEach(
        finding -> finding.counts().unanswered() == 0, failing -> shouldHaveNoUnanswered(failing));
  }

  /**
   * Verifies that the model cannot be told from one that guesses blindly: the chance level lies in
   * the interval of the accuracy. The fewer questions, the easier that is; look at the interval.
   *
   * <pre><code class='java'>
   * // 52 of 200 right with four options: assertion will pass
   * assertThat(diagnosis).aspect("color").isAtChance(0.95);
   *
   * // 90 of 200 right with four options: assertion will fail
   * assertThat(diagnosis).aspect("color").isAtChance(0.95);</code></pre>
   *
   * @param confidence of the interval, above 0.5 and below 1
   */
  public DiagnosisAssert isAtChance(double confidence) {
    return holdsForEach(
        finding ->
            finding.accuracy().isPresent()
                && finding.interval(confidence).contains(finding.chance()),
        failing -> shouldBeAtChance(confidence, failing));
  }

  private DiagnosisAssert isWithin(double accuracy, OptionalDouble confidence) {
    return holdsForEach(
        finding -> verdict(finding, accuracy, confidence).outcome() == Outcome.WITHIN,
        failing ->
            shouldHaveAccuracyOfAtLeast(
                accuracy,
                confidence,
                failing.stream().map(it -> verdict(it, accuracy, confidence)).toList()));
  }

  private static ToleranceVerdict verdict(
      Finding finding, double accuracy, OptionalDouble confidence) {
    Tolerance tolerance = Tolerance.of(finding.aspect(), accuracy);
    Tolerance asked =
        confidence.isPresent() ? tolerance.withConfidence(confidence.getAsDouble()) : tolerance;
    return asked.judge(new Diagnosis("", List.of(finding)));
  }

  private DiagnosisAssert holdsForEach(
      Predicate<Finding> holds, Function<List<Finding>, ErrorMessageFactory> failure) {
    isNotNull();
    if (actual.findings().isEmpty() && !missing) {
      throwAssertionError(shouldHaveBeenAsked(actual, "anything"));
    }
    List<Finding> failing = actual.findings().stream().filter(holds.negate()).toList();
    if (!failing.isEmpty()) {
      throwAssertionError(failure.apply(failing));
    }
    return this;
  }

  private DiagnosisAssert only(Predicate<Finding> kept, String what) {
    isNotNull();
    List<Finding> found = actual.findings().stream().filter(kept).toList();
    return found.isEmpty() && !missing
        ? nothingHere(shouldHaveBeenAsked(actual, what))
        : turnTo(found);
  }

  private DiagnosisAssert turnTo(List<Finding> findings) {
    Diagnosis part = new Diagnosis(actual.model(), findings);
    DiagnosisAssert turned = softly == null ? new DiagnosisAssert(part) : softly(softly, part);
    turned.whole = whole;
    turned.missing = missing;
    return turned.as(descriptionText());
  }

  private DiagnosisAssert nothingHere(ErrorMessageFactory failure) {
    AssertionError error = assertionError(failure);
    if (softly == null) {
      throw error;
    }
    softly.collectAssertionError(error);
    DiagnosisAssert nothing = turnTo(List.of());
    nothing.missing = true;
    return nothing;
  }
}

package org.emma.assertions;

import static org.emma.assertions.ShouldBeAboveChance.shouldBeAboveChance;
import static org.emma.assertions.ShouldBeAtChance.shouldBeAtChance;
import static org.emma.assertions.ShouldBeWithin.shouldBeWithin;
import static org.emma.assertions.ShouldHaveAccuracyOfAtLeast.shouldHaveAccuracyOfAtLeast;
import static org.emma.assertions.ShouldHaveAccuracyOfAtMost.shouldHaveAccuracyOfAtMost;
import static org.emma.assertions.ShouldHaveAccuracyOfAtMost.shouldHaveAccuracyOfAtMostWithConfidence;
import static org.emma.assertions.ShouldHaveBeenAsked.shouldHaveBeenAsked;
import static org.emma.assertions.ShouldHaveDegree.shouldHaveDegree;
import static org.emma.assertions.ShouldHaveDegreeOfAtMost.shouldHaveDegreeOfAtMost;
import static org.emma.assertions.ShouldHaveInterval.shouldHaveIntervalContaining;
import static org.emma.assertions.ShouldHaveInterval.shouldHaveIntervalNoWiderThan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Degree;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Asserts how much was answered rightly: each finding must hold what is asserted, and nothing holds
 * of one that was never answered.
 *
 * @param <S> the assertion itself
 */
public abstract class AbstractAccuracyAssert<S extends AbstractAccuracyAssert<S>>
    extends EmmaAssert<S, Diagnosis> {

  AbstractAccuracyAssert(@Nullable Diagnosis actual, Class<S> type) {
    super(actual, type);
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
  public S hasAccuracyOfAtLeast(double accuracy) {
    return reaches(accuracy, OptionalDouble.empty());
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
  public S hasAccuracyOfAtLeastWithConfidence(double accuracy, double confidence) {
    return reaches(accuracy, OptionalDouble.of(confidence));
  }

  /**
   * Verifies that the accuracy is at most that much, such as that of a model that does not get to
   * see the picture. The <em>point estimate</em> decides.
   *
   * <pre><code class='java'>
   * // 55 of 200 right: assertion will pass
   * assertThat(diagnosis).aspect("color").hasAccuracyOfAtMost(0.30);
   *
   * // 90 of 200 right: assertion will fail
   * assertThat(diagnosis).aspect("color").hasAccuracyOfAtMost(0.30);</code></pre>
   *
   * @param accuracy share of right answers, from 0 to 1
   */
  public S hasAccuracyOfAtMost(double accuracy) {
    return holdsForEach(
        finding -> finding.accuracy().orElse(2) <= accuracy,
        failing -> shouldHaveAccuracyOfAtMost(accuracy, failing));
  }

  /**
   * Verifies that the accuracy is at most that much with that confidence: the <em>one-sided upper
   * bound</em> decides. So it is shown, and not only not refuted, that blind guessing gets no more.
   *
   * <pre><code class='java'>
   * // 50 of 200 right, so below 0.31 with a confidence of 0.95: assertion will pass
   * assertThat(audit.classifier()).aspect("color").hasAccuracyOfAtMostWithConfidence(0.35, 0.95);
   *
   * // 5 of 20 right, so below 0.46 only: assertion will fail
   * assertThat(audit.classifier()).aspect("color").hasAccuracyOfAtMostWithConfidence(0.35, 0.95);
   * </code></pre>
   *
   * @param accuracy share of right answers, from 0 to 1
   * @param confidence above 0.5 and below 1
   */
  public S hasAccuracyOfAtMostWithConfidence(double accuracy, double confidence) {
    return holdsForEach(
        finding -> finding.accuracy().isPresent() && finding.upperBound(confidence) <= accuracy,
        failing -> shouldHaveAccuracyOfAtMostWithConfidence(accuracy, confidence, failing));
  }

  /**
   * Verifies that a tolerance is held, as the gate of a suite does.
   *
   * <pre><code class='java'>
   * // 174 of 200 right: assertion will pass
   * assertThat(diagnosis).isWithin(Tolerance.of(Aspect.COLOR, 0.85));
   *
   * // nobody knows at that confidence: assertion will fail
   * assertThat(diagnosis).isWithin(Tolerance.of(Aspect.COLOR, 0.85).withConfidence(0.95));</code>
   * </pre>
   */
  public S isWithin(Tolerance tolerance) {
    return verify(
        diagnosis -> {
          ToleranceVerdict verdict = tolerance.judge(diagnosis);
          return verdict.outcome() == Outcome.WITHIN
              ? Optional.empty()
              : Optional.of(shouldBeWithin(verdict));
        });
  }

  /**
   * Verifies that the 95 % interval of the accuracy is that narrow: that enough was asked for the
   * figure to mean something.
   *
   * <pre><code class='java'>
   * // 174 of 200 right, so 0.82 to 0.91: assertion will pass
   * assertThat(diagnosis).aspect("color").hasIntervalNoWiderThan(0.1);
   *
   * // 17 of 20 right, so 0.64 to 0.95: assertion will fail
   * assertThat(diagnosis).aspect("color").hasIntervalNoWiderThan(0.1);</code></pre>
   *
   * @param width upper minus lower bound, from 0 to 1
   */
  public S hasIntervalNoWiderThan(double width) {
    return holdsForEach(
        finding ->
            finding.accuracy().isPresent()
                && finding.interval().upper() - finding.interval().lower() <= width,
        failing -> shouldHaveIntervalNoWiderThan(width, failing));
  }

  /**
   * Verifies that the 95 % interval of the accuracy contains a figure, such as one that somebody
   * else measured. The fewer questions, the easier that is; look at the interval.
   *
   * <pre><code class='java'>
   * // 174 of 200 right, so 0.82 to 0.91: assertion will pass
   * assertThat(diagnosis).aspect("color").hasIntervalContaining(0.9);
   *
   * // assertion will fail
   * assertThat(diagnosis).aspect("color").hasIntervalContaining(0.95);</code></pre>
   *
   * @param accuracy share of right answers, from 0 to 1
   */
  public S hasIntervalContaining(double accuracy) {
    return holdsForEach(
        finding -> finding.accuracy().isPresent() && finding.interval().contains(accuracy),
        failing -> shouldHaveIntervalContaining(accuracy, failing));
  }

  /**
   * Verifies the degree of agnosia. The point estimate decides.
   *
   * <pre><code class='java'>
   * // severe agnosia: assertion will pass
   * assertThat(diagnosis).aspect("color").hasDegree(SEVERE);
   *
   * // moderate agnosia: assertion will fail
   * assertThat(diagnosis).aspect("color").hasDegree(SEVERE);</code></pre>
   */
  public S hasDegree(Degree degree) {
    return holdsForEach(
        finding -> finding.degree().filter(it -> it == degree).isPresent(),
        failing -> shouldHaveDegree(degree, failing));
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
  public S hasDegreeOfAtMost(Degree degree) {
    return holdsForEach(
        finding -> finding.degree().filter(it -> it.compareTo(degree) <= 0).isPresent(),
        failing -> shouldHaveDegreeOfAtMost(degree, failing));
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
  public S isAtChance(double confidence) {
    return holdsForEach(
        finding ->
            finding.accuracy().isPresent()
                && finding.interval(confidence).contains(finding.chance()),
        failing -> shouldBeAtChance(confidence, failing));
  }

  /**
   * Verifies that the model does better than one that guesses blindly: the whole interval of the
   * accuracy lies above the chance level.
   *
   * <pre><code class='java'>
   * // 90 of 200 right with four options: assertion will pass
   * assertThat(diagnosis).aspect("color").isAboveChance(0.95);
   *
   * // 52 of 200 right with four options: assertion will fail
   * assertThat(diagnosis).aspect("color").isAboveChance(0.95);</code></pre>
   *
   * @param confidence of the interval, above 0.5 and below 1
   */
  public S isAboveChance(double confidence) {
    return holdsForEach(
        finding ->
            finding.accuracy().isPresent()
                && finding.interval(confidence).lower() > finding.chance(),
        failing -> shouldBeAboveChance(confidence, failing));
  }

  private S reaches(double accuracy, OptionalDouble confidence) {
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

  /** Verifies that something holds for each finding, of which there has to be one. */
  final S holdsForEach(
      Predicate<Finding> holds, Function<List<Finding>, ErrorMessageFactory> failure) {
    return verify(
        diagnosis -> {
          if (diagnosis.findings().isEmpty()) {
            return Optional.of(shouldHaveBeenAsked(diagnosis, "anything"));
          }
          List<Finding> failing = diagnosis.findings().stream().filter(holds.negate()).toList();
          return failing.isEmpty() ? Optional.empty() : Optional.of(failure.apply(failing));
        });
  }
}

package org.emma.assertions;

import static org.emma.assertions.ShouldDecide.shouldBeDecided;
import static org.emma.assertions.ShouldDecide.shouldHaveAskedAtMost;

import java.util.Optional;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.diagnose.ToleranceVerdict.Effort;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Asserts what was decided about a tolerance, by a {@link
 * org.emma.diagnose.Tolerance#judge(org.emma.diagnose.Diagnosis) judgement} or by a sequential
 * examination.
 */
public class ToleranceVerdictAssert extends EmmaAssert<ToleranceVerdictAssert, ToleranceVerdict> {

  static final Kind<ToleranceVerdictAssert, ToleranceVerdict> KIND =
      new Kind<>(ToleranceVerdictAssert.class, ToleranceVerdict.class, ToleranceVerdictAssert::new);

  /** Begins assertions about a verdict; called by {@link EmmaAssertions}. */
  public ToleranceVerdictAssert(@Nullable ToleranceVerdict actual) {
    super(actual, ToleranceVerdictAssert.class);
  }

  /**
   * Verifies that the model is accurate enough; an inconclusive verdict fails.
   *
   * <pre><code class='java'>
   * // 190 of 200 right, 0.8 tolerated: assertion will pass
   * assertThat(verdict).isWithin();
   *
   * // 100 of 200 right, 0.8 tolerated: assertion will fail
   * assertThat(verdict).isWithin();</code></pre>
   */
  public ToleranceVerdictAssert isWithin() {
    return is(Outcome.WITHIN);
  }

  /**
   * Verifies that the model is not accurate enough; an inconclusive verdict fails.
   *
   * <pre><code class='java'>
   * // 100 of 200 right, 0.8 tolerated: assertion will pass
   * assertThat(verdict).isBeyond();
   *
   * // 190 of 200 right, 0.8 tolerated: assertion will fail
   * assertThat(verdict).isBeyond();</code></pre>
   */
  public ToleranceVerdictAssert isBeyond() {
    return is(Outcome.BEYOND);
  }

  /**
   * Verifies that the answers do not decide.
   *
   * <pre><code class='java'>
   * // 160 of 200 right, 0.8 tolerated with a confidence of 0.95: assertion will pass
   * assertThat(verdict).isInconclusive();
   *
   * // 190 of 200 right, 0.8 tolerated with a confidence of 0.95: assertion will fail
   * assertThat(verdict).isInconclusive();</code></pre>
   */
  public ToleranceVerdictAssert isInconclusive() {
    return is(Outcome.INCONCLUSIVE);
  }

  /**
   * Verifies that no more questions than that were asked before the verdict stood; where nothing
   * was stopped early, these are all.
   *
   * <pre><code class='java'>
   * // a sequential examination asked 64 of up to 1,500: assertion will pass
   * assertThat(verdict).askedAtMost(100);
   *
   * // a sequential examination asked 640 of up to 1,500: assertion will fail
   * assertThat(verdict).askedAtMost(100);</code></pre>
   */
  public ToleranceVerdictAssert askedAtMost(int questions) {
    return verify(
        verdict -> {
          int asked =
              verdict
                  .effort()
                  .map(Effort::asked)
                  .orElseGet(
                      () -> verdict.findings().stream().mapToInt(it -> it.counts().total()).sum());
          return asked <= questions
              ? Optional.empty()
              : Optional.of(shouldHaveAskedAtMost(questions, asked, verdict));
        });
  }

  private ToleranceVerdictAssert is(Outcome expected) {
    return verify(
        verdict ->
            verdict.outcome() == expected
                ? Optional.empty()
                : Optional.of(shouldBeDecided(expected, verdict)));
  }
}

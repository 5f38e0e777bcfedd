package org.emma.assertions;

import static org.emma.assertions.ShouldHaveBeenCompared.shouldHaveBeenCompared;
import static org.emma.assertions.ShouldRemember.shouldHaveState;

import java.util.Optional;
import org.assertj.core.annotation.CheckReturnValue;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.jspecify.annotations.Nullable;

/** Asserts what a run has to do with its committed baseline. */
public class BaselineResultAssert extends EmmaAssert<BaselineResultAssert, BaselineResult> {

  static final Kind<BaselineResultAssert, BaselineResult> KIND =
      new Kind<>(BaselineResultAssert.class, BaselineResult.class, BaselineResultAssert::new);

  /** Begins assertions about a baseline; called by {@link EmmaAssertions}. */
  public BaselineResultAssert(@Nullable BaselineResult actual) {
    super(actual, BaselineResultAssert.class);
  }

  /**
   * Verifies what was done with the baseline.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(result).hasState(COMPARED);
   *
   * // there is no baseline: assertion will fail
   * assertThat(result).hasState(COMPARED);</code></pre>
   */
  public BaselineResultAssert hasState(State state) {
    return verify(
        result ->
            result.state() == state
                ? Optional.empty()
                : Optional.of(shouldHaveState(state, result)));
  }

  /**
   * Turns to the comparison with the baseline.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(result).comparison().aspect("color").hasNotWorsened();
   *
   * // there is no baseline: assertion will fail
   * assertThat(result).comparison().aspect("color").hasNotWorsened();</code></pre>
   */
  @CheckReturnValue
  public ComparisonAssert comparison() {
    return turnTo(
        ComparisonAssert.KIND,
        result -> {
          Optional<BaselineComparison> comparison = result.comparison();
          return comparison.isPresent()
              ? Found.there(comparison.get())
              : Found.nothing(shouldHaveBeenCompared(result));
        });
  }
}

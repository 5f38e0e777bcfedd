package org.emma.assertions;

import static org.emma.assertions.ShouldRemember.shouldHaveBaseline;
import static org.emma.assertions.ShouldRemember.shouldHaveNoKnownFailureThatIsOver;
import static org.emma.assertions.ShouldRemember.shouldHaveNoRemarks;
import static org.emma.assertions.ShouldRemember.shouldHaveQuarantinedAtMost;

import java.util.Optional;
import org.assertj.core.annotation.CheckReturnValue;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.Memory;
import org.jspecify.annotations.Nullable;

/** Asserts what outlives a run: its baseline, known failures and disputed questions. */
public class MemoryAssert extends EmmaAssert<MemoryAssert, Memory> {

  static final Kind<MemoryAssert, Memory> KIND =
      new Kind<>(MemoryAssert.class, Memory.class, MemoryAssert::new);

  /** Begins assertions about a memory; called by {@link EmmaAssertions}. */
  public MemoryAssert(@Nullable Memory actual) {
    super(actual, MemoryAssert.class);
  }

  /**
   * Turns to what the run has to do with its baseline.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(memory).baseline().hasState(COMPARED);
   *
   * // the suite wants no baseline: assertion will fail
   * assertThat(memory).baseline().hasState(COMPARED);</code></pre>
   */
  @CheckReturnValue
  public BaselineResultAssert baseline() {
    return turnTo(
        BaselineResultAssert.KIND,
        memory -> {
          Optional<BaselineResult> baseline = memory.baseline();
          return baseline.isPresent()
              ? Found.there(baseline.get())
              : Found.nothing(shouldHaveBaseline());
        });
  }

  /**
   * Verifies that no more than that many questions are disputed and left out.
   *
   * <pre><code class='java'>
   * // 2 questions in quarantine: assertion will pass
   * assertThat(memory).hasQuarantinedAtMost(5);
   *
   * // 6 questions in quarantine: assertion will fail
   * assertThat(memory).hasQuarantinedAtMost(5);</code></pre>
   */
  public MemoryAssert hasQuarantinedAtMost(int questions) {
    return verify(
        memory ->
            memory.quarantined().size() <= questions
                ? Optional.empty()
                : Optional.of(shouldHaveQuarantinedAtMost(questions, memory)));
  }

  /**
   * Verifies that every question that is listed as a known failure still fails.
   *
   * <pre><code class='java'>
   * // all of them are answered wrongly: assertion will pass
   * assertThat(memory).hasNoKnownFailureThatIsOver();
   *
   * // one of them is answered rightly: assertion will fail
   * assertThat(memory).hasNoKnownFailureThatIsOver();</code></pre>
   */
  public MemoryAssert hasNoKnownFailureThatIsOver() {
    return verify(
        memory ->
            memory.over().isEmpty()
                ? Optional.empty()
                : Optional.of(shouldHaveNoKnownFailureThatIsOver(memory)));
  }

  /**
   * Verifies that nothing is wrong with the lists of known failures and disputed questions.
   *
   * <pre><code class='java'>
   * // every listed key is that of a question: assertion will pass
   * assertThat(memory).hasNoRemarks();
   *
   * // a listed key is that of no question: assertion will fail
   * assertThat(memory).hasNoRemarks();</code></pre>
   */
  public MemoryAssert hasNoRemarks() {
    return verify(
        memory ->
            memory.remarks().isEmpty()
                ? Optional.empty()
                : Optional.of(shouldHaveNoRemarks(memory)));
  }
}

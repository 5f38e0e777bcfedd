package org.emma.assertions;

import static org.emma.assertions.ShouldPlan.shouldBeEmpty;
import static org.emma.assertions.ShouldPlan.shouldReplay;
import static org.emma.assertions.ShouldPlan.shouldTarget;
import static org.emma.assertions.ShouldPlan.shouldTargetOnly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emma.scene.Aspect;
import org.emma.treat.TreatmentPlan;
import org.jspecify.annotations.Nullable;

/** Asserts what a model is to be taught. */
public class TreatmentPlanAssert extends EmmaAssert<TreatmentPlanAssert, TreatmentPlan> {

  static final Kind<TreatmentPlanAssert, TreatmentPlan> KIND =
      new Kind<>(TreatmentPlanAssert.class, TreatmentPlan.class, TreatmentPlanAssert::new);

  /** Begins assertions about a plan; called by {@link EmmaAssertions}. */
  public TreatmentPlanAssert(@Nullable TreatmentPlan actual) {
    super(actual, TreatmentPlanAssert.class);
  }

  /**
   * Verifies that an aspect is to be taught, among others perhaps.
   *
   * <pre><code class='java'>
   * // color failed: assertion will pass
   * assertThat(plan).targets("color");
   *
   * // size did not: assertion will fail
   * assertThat(plan).targets("size");</code></pre>
   */
  public TreatmentPlanAssert targets(String aspect) {
    return verify(
        plan ->
            plan.targeted().keySet().stream().anyMatch(it -> it.name().equals(aspect))
                ? Optional.empty()
                : Optional.of(shouldTarget(aspect, plan)));
  }

  /**
   * Verifies that an aspect is to be taught, as {@link #targets(String)} does.
   *
   * <pre><code class='java'>
   * // color failed: assertion will pass
   * assertThat(plan).targets(Aspect.COLOR);
   *
   * // size did not: assertion will fail
   * assertThat(plan).targets(Aspect.SIZE);</code></pre>
   */
  public TreatmentPlanAssert targets(Aspect aspect) {
    return targets(aspect.name());
  }

  /**
   * Verifies that these aspects are to be taught and no other.
   *
   * <pre><code class='java'>
   * // color failed and nothing else: assertion will pass
   * assertThat(plan).targetsOnly("color");
   *
   * // color and size failed: assertion will fail
   * assertThat(plan).targetsOnly("color");</code></pre>
   */
  public TreatmentPlanAssert targetsOnly(String... aspects) {
    return verify(
        plan -> {
          List<String> targeted = plan.targeted().keySet().stream().map(Aspect::name).toList();
          return Set.copyOf(targeted).equals(Set.copyOf(List.of(aspects)))
              ? Optional.empty()
              : Optional.of(shouldTargetOnly(List.of(aspects), plan));
        });
  }

  /**
   * Verifies that an aspect is repeated so that it is not forgotten.
   *
   * <pre><code class='java'>
   * // size was examined and did not fail: assertion will pass
   * assertThat(plan).replays("size");
   *
   * // texture was not examined: assertion will fail
   * assertThat(plan).replays("texture");</code></pre>
   */
  public TreatmentPlanAssert replays(String aspect) {
    return verify(
        plan ->
            plan.replayed().stream().anyMatch(it -> it.name().equals(aspect))
                ? Optional.empty()
                : Optional.of(shouldReplay(aspect, plan)));
  }

  /**
   * Verifies that there is nothing to teach.
   *
   * <pre><code class='java'>
   * // everything is within its tolerance: assertion will pass
   * assertThat(plan).isEmpty();
   *
   * // color is not: assertion will fail
   * assertThat(plan).isEmpty();</code></pre>
   */
  public TreatmentPlanAssert isEmpty() {
    return verify(plan -> plan.isEmpty() ? Optional.empty() : Optional.of(shouldBeEmpty(plan)));
  }
}

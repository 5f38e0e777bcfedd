package org.emma.assertions;

import static org.emma.assertions.ShouldFollowInstructions.shouldFollowInstructions;
import static org.emma.assertions.ShouldHaveBeenAsked.shouldHaveBeenAsked;
import static org.emma.assertions.ShouldHaveNoPositionBias.shouldHaveNoPositionBias;
import static org.emma.assertions.ShouldHaveNoPositionBias.shouldHavePositionBiasOfAtMost;
import static org.emma.assertions.ShouldHaveNoYesBias.shouldHaveNoYesBias;
import static org.emma.assertions.ShouldHaveNoYesBias.shouldHaveYesBiasOfAtMost;
import static org.emma.assertions.ShouldHaveOffTaskRateOfAtMost.shouldHaveOffTaskRateOfAtMost;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.AnswerHabits;
import org.emma.diagnose.Diagnosis;
import org.jspecify.annotations.Nullable;

/**
 * Asserts how questions of a form are answered, whatever they are about: whether the instruction is
 * followed, and what the model prefers to say. It must hold in each mode that was asked, and
 * nothing holds where no reply could be judged.
 */
public class HabitsAssert extends EmmaAssert<HabitsAssert, Diagnosis> {

  static final Kind<HabitsAssert, Diagnosis> KIND =
      new Kind<>(HabitsAssert.class, Diagnosis.class, HabitsAssert::new);

  private @Nullable DiagnosisAssert origin;

  /** Begins assertions about the habits in a diagnosis; called by {@link EmmaAssertions}. */
  public HabitsAssert(@Nullable Diagnosis actual) {
    super(actual, HabitsAssert.class);
  }

  HabitsAssert from(DiagnosisAssert diagnosis) {
    origin = diagnosis;
    return this;
  }

  /**
   * Turns back to the whole diagnosis; to that of these questions if there is no other.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(diagnosis).habits(YES_NO).hasYesBiasOfAtMost(0.05)
   *     .returnToDiagnosis().aspect("color").hasAccuracyOfAtLeast(0.85);
   *
   * // the model broke on one question: assertion will fail
   * assertThat(diagnosis).habits(YES_NO).returnToDiagnosis().hasNoUnanswered();</code></pre>
   */
  @CheckReturnValue
  public DiagnosisAssert returnToDiagnosis() {
    return origin == null ? turnTo(DiagnosisAssert.KIND, Found::there) : origin.returnToDiagnosis();
  }

  /**
   * Verifies that at least that share of the replies followed the instruction, right or wrong. The
   * point estimate decides.
   *
   * <pre><code class='java'>
   * // 1 of 200 replies off-task: assertion will pass
   * assertThat(diagnosis).habits(OPEN).followsInstructionsInAtLeast(0.99);
   *
   * // 3 of 200 replies off-task: assertion will fail
   * assertThat(diagnosis).habits(OPEN).followsInstructionsInAtLeast(0.99);</code></pre>
   *
   * @param share from 0 to 1
   */
  public HabitsAssert followsInstructionsInAtLeast(double share) {
    return holdsForEach(
        habits -> habits.followRate().orElse(-1) >= share,
        failing -> shouldFollowInstructions(share, HabitStory.ofOffTask(failing)));
  }

  /**
   * Verifies that at most that share of the replies held nothing that can be graded. The point
   * estimate decides.
   *
   * <pre><code class='java'>
   * // 1 of 200 replies off-task: assertion will pass
   * assertThat(diagnosis).habits(OPEN).hasOffTaskRateOfAtMost(0.01);
   *
   * // 3 of 200 replies off-task: assertion will fail
   * assertThat(diagnosis).habits(OPEN).hasOffTaskRateOfAtMost(0.01);</code></pre>
   *
   * @param share from 0 to 1
   */
  public HabitsAssert hasOffTaskRateOfAtMost(double share) {
    return holdsForEach(
        habits -> habits.offTaskRate().orElse(2) <= share,
        failing -> shouldHaveOffTaskRateOfAtMost(share, HabitStory.ofOffTask(failing)));
  }

  /**
   * Verifies that no preference for a position among the options shows at that significance: the
   * p-value of Stuart's and Maxwell's test by picture is not below it. Few questions show nothing;
   * see {@link #hasPositionBiasOfAtMost} for the size.
   *
   * <pre><code class='java'>
   * // p = 0.31: assertion will pass
   * assertThat(diagnosis).habits(MULTIPLE_CHOICE).hasNoPositionBiasAtSignificance(0.01);
   *
   * // the first option was chosen twice as often as right, p = 0.0001: assertion will fail
   * assertThat(diagnosis).habits(MULTIPLE_CHOICE).hasNoPositionBiasAtSignificance(0.01);</code>
   * </pre>
   *
   * @param level the p-value below which a bias is believed, above 0 and below 1
   * @throws IllegalArgumentException if there is no such level
   */
  public HabitsAssert hasNoPositionBiasAtSignificance(double level) {
    Levels.checkSignificance(level);
    return holdsForEach(
        habits -> habits.positionBias().filter(bias -> bias.pValue() >= level).isPresent(),
        failing -> shouldHaveNoPositionBias(level, failing));
  }

  /**
   * Verifies that every position was chosen about as often as it was right: the shares differ by no
   * more than that. The <em>point estimate</em> decides.
   *
   * <pre><code class='java'>
   * // the first was chosen in 0.28 and right in 0.25: assertion will pass
   * assertThat(diagnosis).habits(MULTIPLE_CHOICE).hasPositionBiasOfAtMost(0.05);
   *
   * // the first was chosen in 0.50 and right in 0.25: assertion will fail
   * assertThat(diagnosis).habits(MULTIPLE_CHOICE).hasPositionBiasOfAtMost(0.05);</code></pre>
   *
   * @param difference of shares, from 0 to 1
   */
  public HabitsAssert hasPositionBiasOfAtMost(double difference) {
    return holdsForEach(
        habits ->
            habits
                .positionBias()
                .filter(
                    bias ->
                        bias.positions().stream()
                            .allMatch(it -> Levels.isAtMost(Math.abs(it.bias()), difference)))
                .isPresent(),
        failing -> shouldHavePositionBiasOfAtMost(difference, failing));
  }

  /**
   * Verifies that no preference for yes or for no shows at that significance: the p-value of the
   * exact sign-flip test by picture is not below it. Few questions show nothing; see {@link
   * #hasYesBiasOfAtMost} for the size.
   *
   * <pre><code class='java'>
   * // p = 0.31: assertion will pass
   * assertThat(diagnosis).habits(YES_NO).hasNoYesBiasAtSignificance(0.01);
   *
   * // yes said in 0.8 and right in 0.5, p = 0.0001: assertion will fail
   * assertThat(diagnosis).habits(YES_NO).hasNoYesBiasAtSignificance(0.01);</code></pre>
   *
   * @param level the p-value below which a bias is believed, above 0 and below 1
   * @throws IllegalArgumentException if there is no such level
   */
  public HabitsAssert hasNoYesBiasAtSignificance(double level) {
    Levels.checkSignificance(level);
    return holdsForEach(
        habits -> habits.yesBias().filter(bias -> bias.pValue() >= level).isPresent(),
        failing -> shouldHaveNoYesBias(level, failing));
  }

  /**
   * Verifies that yes was said about as often as it was right: the shares differ by no more than
   * that, in either direction. The <em>point estimate</em> decides.
   *
   * <pre><code class='java'>
   * // yes said in 0.52 and right in 0.5: assertion will pass
   * assertThat(diagnosis).habits(YES_NO).hasYesBiasOfAtMost(0.05);
   *
   * // yes said in 0.8 and right in 0.5: assertion will fail
   * assertThat(diagnosis).habits(YES_NO).hasYesBiasOfAtMost(0.05);</code></pre>
   *
   * @param difference of shares, from 0 to 1
   */
  public HabitsAssert hasYesBiasOfAtMost(double difference) {
    return holdsForEach(
        habits ->
            habits
                .yesBias()
                .filter(bias -> Levels.isAtMost(Math.abs(bias.bias()), difference))
                .isPresent(),
        failing -> shouldHaveYesBiasOfAtMost(difference, failing));
  }

  private HabitsAssert holdsForEach(
      Predicate<AnswerHabits> holds, Function<List<AnswerHabits>, ErrorMessageFactory> failure) {
    return verify(
        diagnosis -> {
          List<AnswerHabits> habits = diagnosis.habits();
          if (habits.isEmpty()) {
            return Optional.of(shouldHaveBeenAsked(diagnosis, "anything"));
          }
          List<AnswerHabits> failing = habits.stream().filter(holds.negate()).toList();
          return failing.isEmpty() ? Optional.empty() : Optional.of(failure.apply(failing));
        });
  }
}

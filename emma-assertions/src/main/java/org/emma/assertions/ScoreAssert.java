package org.emma.assertions;

import static org.emma.assertions.ShouldHaveScore.shouldBeAtLeast;
import static org.emma.assertions.ShouldHaveScore.shouldBeAtMost;
import static org.emma.assertions.ShouldHaveScore.shouldBeRoundedTo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.score.Score;
import org.emma.score.ScoreRow;
import org.jspecify.annotations.Nullable;

/**
 * Asserts one figure that a benchmark publishes, in the unit in which it does: percent where the
 * paper prints percent. Nothing holds of a figure without value, where nothing was answered.
 */
public class ScoreAssert extends EmmaAssert<ScoreAssert, Score> {

  static final Kind<ScoreAssert, Score> KIND =
      new Kind<>(ScoreAssert.class, Score.class, ScoreAssert::new);

  private @Nullable PublishedScoresAssert origin;
  private List<ScoreRow> rows = List.of();

  /** Begins assertions about a figure; called by {@link EmmaAssertions}. */
  public ScoreAssert(@Nullable Score actual) {
    super(actual, ScoreAssert.class);
  }

  ScoreAssert from(PublishedScoresAssert scores, List<ScoreRow> where) {
    origin = scores;
    rows = where;
    return this;
  }

  /**
   * Verifies that the figure is at least that. The figure before rounding decides.
   *
   * <pre><code class='java'>
   * // 85.904: assertion will pass
   * assertThat(scores).part("random").score("Accuracy").isAtLeast(85);
   *
   * // 84.996: assertion will fail
   * assertThat(scores).part("random").score("Accuracy").isAtLeast(85);</code></pre>
   *
   * @param figure in the unit that is published
   */
  public ScoreAssert isAtLeast(double figure) {
    return holds(value -> value >= figure, () -> shouldBeAtLeast(figure, actual, rows));
  }

  /**
   * Verifies that the figure is at most that, such as a rate of yes. The figure before rounding
   * decides.
   *
   * <pre><code class='java'>
   * // 51.2: assertion will pass
   * assertThat(scores).part("random").score("Yes ratio").isAtMost(55);
   *
   * // 98.7: assertion will fail
   * assertThat(scores).part("random").score("Yes ratio").isAtMost(55);</code></pre>
   *
   * @param figure in the unit that is published
   */
  public ScoreAssert isAtMost(double figure) {
    return holds(value -> value <= figure, () -> shouldBeAtMost(figure, actual, rows));
  }

  /**
   * Verifies that the figure is a published one to the last digit: rounded to as many decimals as
   * are given, a tie to the even digit.
   *
   * <pre><code class='java'>
   * // 85.904: assertion will pass
   * assertThat(scores).part("random").score("Accuracy").hasRoundedValue("85.90");
   *
   * // 85.894: assertion will fail
   * assertThat(scores).part("random").score("Accuracy").hasRoundedValue("85.90");</code></pre>
   *
   * @param published digits as printed, without unit
   * @throws NumberFormatException if that is no number
   */
  public ScoreAssert hasRoundedValue(String published) {
    int places = Math.max(0, new BigDecimal(published).scale());
    return holds(
        value -> actual.rounded(places).equals(published),
        () -> shouldBeRoundedTo(published, actual, rows));
  }

  /**
   * Turns back to all scores of the benchmark.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(scores).part("random").score("F1 score").isAtLeast(85)
   *     .returnToScores().part("popular").score("F1 score").isAtLeast(80);
   *
   * // assertion will fail: a figure alone does not know its benchmark
   * assertThat(score).isAtLeast(85).returnToScores().hasNoUnanswered();</code></pre>
   */
  @CheckReturnValue
  public PublishedScoresAssert returnToScores() {
    return origin == null
        ? turnTo(
            PublishedScoresAssert.KIND, score -> Found.nothing(ShouldHaveScores.shouldHaveBegun()))
        : origin.returnToScores();
  }

  private ScoreAssert holds(DoublePredicate holds, Supplier<ErrorMessageFactory> failure) {
    return verify(
        score ->
            score.value().isPresent() && holds.test(score.value().getAsDouble())
                ? Optional.empty()
                : Optional.of(failure.get()));
  }
}

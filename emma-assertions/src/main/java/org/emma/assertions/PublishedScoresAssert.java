package org.emma.assertions;

import static org.emma.assertions.ShouldDecideEveryReply.shouldDecideEveryReply;
import static org.emma.assertions.ShouldHaveScores.shouldHaveEveryReply;
import static org.emma.assertions.ShouldHaveScores.shouldHavePart;
import static org.emma.assertions.ShouldHaveScores.shouldHaveProtocol;
import static org.emma.assertions.ShouldHaveScores.shouldHaveScore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.score.Protocol;
import org.emma.score.PublishedScores;
import org.emma.score.ScoreRow;
import org.jspecify.annotations.Nullable;

/**
 * Asserts the scores of a benchmark as its authors publish them. Where no protocol was turned to,
 * scores are those of the benchmark's own.
 */
public class PublishedScoresAssert extends EmmaAssert<PublishedScoresAssert, PublishedScores> {

  static final Kind<PublishedScoresAssert, PublishedScores> KIND =
      new Kind<>(PublishedScoresAssert.class, PublishedScores.class, PublishedScoresAssert::new);

  private @Nullable PublishedScores whole;

  /** Begins assertions about scores; called by {@link EmmaAssertions}. */
  public PublishedScoresAssert(@Nullable PublishedScores actual) {
    super(actual, PublishedScoresAssert.class);
    this.whole = actual;
  }

  /**
   * Turns to what one protocol makes of the replies.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(scores).protocol(POPE).part("random").score("F1 score").isAtLeast(85);
   *
   * // assertion will fail: POPE is not scored by that rule
   * assertThat(scores).protocol(MME).part("random").score("F1 score").isAtLeast(85);</code></pre>
   */
  @CheckReturnValue
  public PublishedScoresAssert protocol(Protocol protocol) {
    return only(row -> row.protocol() == protocol, scores -> shouldHaveProtocol(scores, protocol));
  }

  /**
   * Turns to one part of the benchmark.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(scores).part("random").score("F1 score").isAtLeast(85);
   *
   * // assertion will fail: there is no such part; the message lists those that there are
   * assertThat(scores).part("randomly").score("F1 score").isAtLeast(85);</code></pre>
   */
  @CheckReturnValue
  public PublishedScoresAssert part(String name) {
    return only(row -> row.part().equals(name), scores -> shouldHavePart(scores, name));
  }

  /**
   * Turns to one figure, by the name that the benchmark's paper gives it.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(scores).part("random").score("F1 score").isAtLeast(85);
   *
   * // assertion will fail: there are several parts, and none was turned to
   * assertThat(scores).score("F1 score").isAtLeast(85);</code></pre>
   */
  @CheckReturnValue
  public ScoreAssert score(String name) {
    return turnTo(
            ScoreAssert.KIND,
            scores -> {
              List<ScoreRow> rows = ownProtocol(scores);
              return rows.size() == 1
                  ? rows.get(0).scores().stream()
                      .filter(score -> score.name().equals(name))
                      .findFirst()
                      .map(Found::there)
                      .orElseGet(() -> Found.nothing(shouldHaveScore(rows.get(0), name)))
                  : Found.nothing(shouldHavePart(scores, ""));
            })
        .from(this, actual == null ? List.of() : ownProtocol(actual));
  }

  /**
   * Turns back to all scores of the benchmark.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(scores).part("random").score("F1 score").isAtLeast(85)
   *     .returnToScores().part("popular").score("F1 score").isAtLeast(80);
   *
   * // a question got no reply: assertion will fail
   * assertThat(scores).part("random").returnToScores().hasNoUnanswered();</code></pre>
   */
  @CheckReturnValue
  public PublishedScoresAssert returnToScores() {
    return whole == null ? this : begin(KIND, whole);
  }

  /**
   * Verifies that every question of the benchmark got a reply: a published score leaves none out.
   *
   * <pre><code class='java'>
   * // 3,000 of 3,000 answered: assertion will pass
   * assertThat(scores).hasNoUnanswered();
   *
   * // 2,999 of 3,000 answered: assertion will fail
   * assertThat(scores).hasNoUnanswered();</code></pre>
   */
  public PublishedScoresAssert hasNoUnanswered() {
    return verify(
        scores ->
            scores.unanswered() == 0 && !scores.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(shouldHaveEveryReply(scores)));
  }

  /**
   * Verifies that the protocol's rule takes an answer from every reply, so that no point was lost
   * to wording alone.
   *
   * <pre><code class='java'>
   * // POPE's rule takes a yes or no from anything: assertion will pass
   * assertThat(scores).protocol(POPE).decidesEveryReply();
   *
   * // "I cannot tell" is off-task in EMMA's grading: assertion will fail
   * assertThat(scores).protocol(EMMA).decidesEveryReply();</code></pre>
   */
  public PublishedScoresAssert decidesEveryReply() {
    return verify(
        scores -> {
          List<ScoreRow> rows = ownProtocol(scores);
          return !rows.isEmpty()
                  && rows.stream().allMatch(row -> row.undecided() == 0 && row.n() > 0)
              ? Optional.empty()
              : Optional.of(shouldDecideEveryReply(scores, rows));
        });
  }

  private PublishedScoresAssert only(
      Predicate<ScoreRow> kept, Function<PublishedScores, ErrorMessageFactory> missing) {
    PublishedScoresAssert turned =
        turnTo(
            KIND,
            scores -> {
              List<ScoreRow> rows = scores.rows().stream().filter(kept).toList();
              return rows.isEmpty()
                  ? Found.nothing(missing.apply(scores))
                  : Found.there(with(scores, rows));
            });
    turned.whole = whole;
    return turned;
  }

  private static List<ScoreRow> ownProtocol(PublishedScores scores) {
    return scores.rows().stream()
        .filter(row -> row.protocol() == scores.rows().get(0).protocol())
        .toList();
  }

  private static PublishedScores with(PublishedScores scores, List<ScoreRow> rows) {
    return new PublishedScores(
        scores.benchmark(), scores.mode(), scores.paper(), scores.unanswered(), rows);
  }
}

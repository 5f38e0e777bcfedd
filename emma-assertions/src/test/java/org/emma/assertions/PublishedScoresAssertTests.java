package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.model.AnsweringMode;
import org.emma.score.Protocol;
import org.emma.score.PublishedScores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublishedScoresAssertTests {

  /** One question is answered in words from which EMMA takes nothing and POPE a yes. */
  private static final Diagnosis POPE =
      Diagnosis.of(
          List.of(
              Observed.pope(0, "yes", "Yes"),
              Observed.pope(1, "yes", "A lovely afternoon"),
              Observed.pope(2, "no", "No"),
              Observed.pope(3, "no", "Yes")));

  private final PublishedScores scores =
      PublishedScores.of(POPE.findings().get(0).observations()).get(0);

  @Nested
  class Scores {

    @Test
    void come_from_a_diagnosis() {
      assertThat(POPE).scores("POPE").score("Accuracy").hasRoundedValue("75.00");
      assertThatThrownBy(() -> assertThat(POPE).scores("MME").score("Accuracy").isAtLeast(80))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("but:\n  there are [POPE by text]");
      assertThatThrownBy(
              () -> assertThat((Diagnosis) null).scores("POPE").score("Accuracy").isAtLeast(80))
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class ProtocolOf {

    @Test
    void sets_the_protocol_and_the_benchmarks_own_without() {
      assertThat(scores)
          .protocol(Protocol.EMMA)
          .score("Accuracy")
          .hasRoundedValue("50.00")
          .returnToScores()
          .protocol(Protocol.POPE)
          .part("all questions")
          .score("F1 score")
          .isAtLeast(80);
      assertThatThrownBy(() -> assertThat(scores).protocol(Protocol.MME).decidesEveryReply())
          .hasMessageContaining(
              "scores of POPE by the protocol:\n  MME\nbut:\n  there are [POPE, EMMA]");
    }
  }

  @Nested
  class PartOf {

    @Test
    void fails_with_the_parts_there_are() {
      assertThatThrownBy(() -> assertThat(scores).part("all question").decidesEveryReply())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("there are [all questions]; did you mean \"all questions\"?");
    }
  }

  @Nested
  class ScoreOf {

    @Test
    void fails_with_the_names_there_are() {
      assertThatThrownBy(() -> assertThat(scores).score("F1").isAtLeast(1))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("there are [Accuracy, Precision, Recall, F1 score, Yes ratio]");
      assertThatThrownBy(() -> assertThat((PublishedScores) null).score("F1").isAtLeast(1))
          .hasMessageContaining("not to be null");
    }
  }

  @Nested
  class DecidesEveryReply {

    @Test
    void fails_where_a_rule_takes_nothing() {
      assertThat(scores).decidesEveryReply();
      assertThatThrownBy(() -> assertThat(scores).protocol(Protocol.EMMA).decidesEveryReply())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("in all questions by EMMA's grading: 1 of 4 undecided");
    }
  }

  @Nested
  class HasNoUnanswered {

    @Test
    void fails_for_one_that_is() {
      PublishedScores one = new PublishedScores("POPE", AnsweringMode.TEXT, "", 1, scores.rows());

      assertThat(scores).hasNoUnanswered();
      assertThatThrownBy(() -> assertThat(one).hasNoUnanswered())
          .hasMessage("\nExpecting a reply to every question of POPE but:\n  1 unanswered");
      assertThatThrownBy(
              () ->
                  assertThat(new PublishedScores("POPE", AnsweringMode.TEXT, "", 0, List.of()))
                      .hasNoUnanswered())
          .hasMessageContaining("nothing was scored");
    }
  }
}

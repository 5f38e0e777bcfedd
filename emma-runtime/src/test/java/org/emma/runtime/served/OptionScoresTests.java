package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionScoresTests {

  private static final List<String> LETTERS = List.of("A", "B", "C");

  @Test
  void addUpSpellingsAndGiveWhatIsNotListedTheLeast() {
    List<Double> scores =
        OptionScores.of(
                Chat.json(
                    """
                    [{"token": "B", "logprob": -0.5, "top_logprobs": [
                      {"token": "B", "logprob": -0.5}, {"token": " B", "logprob": -1.5},
                      {"token": "A", "logprob": -3.0}, {"token": "The", "logprob": -7.0}]}]
                    """),
                LETTERS)
            .orElseThrow();

    assertThat(scores.get(0)).isCloseTo(-3.0, within(1e-9));
    assertThat(scores.get(1)).isCloseTo(Math.log(Math.exp(-0.5) + Math.exp(-1.5)), within(1e-9));
    assertThat(scores.get(2)).isEqualTo(-7.0);
  }

  @Test
  void areTakenAtTheFirstTokenThatNamesAnOption() {
    List<Double> scores =
        OptionScores.of(
                Chat.json(
                    """
                    [{"token": "(", "logprob": -0.1, "top_logprobs": [{"token": "(", "logprob": -0.1}]},
                     {"token": "C", "logprob": -0.2, "top_logprobs": [
                       {"token": "C", "logprob": -0.2}, {"token": "A", "logprob": -2.0}]}]
                    """),
                LETTERS)
            .orElseThrow();

    assertThat(scores.get(2)).isCloseTo(-0.2, within(1e-9));
  }

  @Test
  void knowYesAndNoInAnyCase() {
    List<Double> scores =
        OptionScores.of(
                Chat.json(
                    """
                    [{"token": "No", "logprob": -0.3, "top_logprobs": [
                      {"token": "No", "logprob": -0.3}, {"token": " yes", "logprob": -1.6}]}]
                    """),
                List.of("yes", "no"))
            .orElseThrow();

    assertThat(scores.get(0)).isCloseTo(-1.6, within(1e-9));
    assertThat(scores.get(1)).isCloseTo(-0.3, within(1e-9));
  }

  @Test
  void areMissingWhereNoTokenNamesAnOption() {
    assertThat(OptionScores.of(Chat.json("[{\"token\": \"Hm\", \"logprob\": -1}]"), LETTERS))
        .isEmpty();
    assertThat(OptionScores.of(Chat.json("{}").path("content"), LETTERS)).isEmpty();
  }
}

package org.emma.runtime.served;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Scores options by the log-probabilities of the tokens that name them: of the first token of the
 * reply that is an option's letter (or yes or no), and of what the server lists as its likeliest
 * alternatives. Spellings of one option, such as {@code B}, {@code " B"} and {@code (B}, are added
 * up. An option that is not listed gets the score of the least likely token that is: it has no more
 * than that.
 */
final class OptionScores {

  private static final Pattern AROUND =
      Pattern.compile("^[\\s(\\[{\"'*`\u2581\u0120]+|[\\s)\\]}\"'*`.,:;!]+$");

  private OptionScores() {}

  /**
   * Returns one log-probability per answer; empty if no token of the reply is an answer.
   *
   * @param tokens {@code logprobs.content} of a choice
   * @param answers letters, or yes and no
   */
  static Optional<List<Double>> of(JsonNode tokens, List<String> answers) {
    for (JsonNode token : tokens) {
      if (index(token, answers) >= 0) {
        return Optional.of(scores(token, answers));
      }
    }
    return Optional.empty();
  }

  private static List<Double> scores(JsonNode token, List<String> answers) {
    double[] shares = new double[answers.size()];
    double least = token.path("logprob").asDouble();
    boolean listed = false;
    for (JsonNode top : token.path("top_logprobs")) {
      double logprob = top.path("logprob").asDouble();
      least = Math.min(least, logprob);
      listed |= top.path("token").equals(token.path("token"));
      add(shares, top, answers);
    }
    if (!listed) {
      add(shares, token, answers);
    }
    List<Double> scores = new ArrayList<>();
    for (double share : shares) {
      scores.add(share > 0 ? Math.log(share) : least);
    }
    return scores;
  }

  private static void add(double[] shares, JsonNode token, List<String> answers) {
    int index = index(token, answers);
    if (index >= 0) {
      shares[index] += Math.exp(token.path("logprob").asDouble());
    }
  }

  private static int index(JsonNode token, List<String> answers) {
    String word = AROUND.matcher(token.path("token").asText("")).replaceAll("");
    boolean letters = answers.get(0).length() == 1;
    return answers.indexOf(letters ? word : word.toLowerCase(Locale.ROOT));
  }
}

package org.emma.model;

import java.time.Duration;
import java.util.List;

/** Carries what a model gave back for one query. */
public sealed interface Reply {

  /**
   * Returns how long the model took for this query; its share where a batch was answered at once.
   */
  Duration latency();

  /**
   * Carries an answer.
   *
   * @param text what the model wrote; for option scores, the likeliest option
   * @param optionScores one log-likelihood per option, in the query's order; empty in text mode
   * @param latency how long it took
   */
  record Answered(String text, List<Double> optionScores, Duration latency) implements Reply {
    public Answered {
      optionScores = List.copyOf(optionScores);
    }

    /** Returns an answer in text mode. */
    public static Answered text(String text, Duration latency) {
      return new Answered(text, List.of(), latency);
    }

    /**
     * Returns an answer by option scores, with the likeliest option (the first of equals) as text.
     */
    public static Answered scores(List<String> options, List<Double> scores, Duration latency) {
      int best = 0;
      for (int i = 1; i < scores.size(); i++) {
        if (scores.get(i) > scores.get(best)) {
          best = i;
        }
      }
      return new Answered(options.get(best), scores, latency);
    }
  }

  /**
   * Tells that there is no answer: the model could not be reached, or broke on this query.
   *
   * @param cause what went wrong, in a sentence for the user
   * @param latency how long it took to fail
   */
  record Failed(String cause, Duration latency) implements Reply {}
}

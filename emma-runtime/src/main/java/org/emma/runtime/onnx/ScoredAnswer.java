package org.emma.runtime.onnx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emma.model.Query;
import org.emma.model.Reply;

/**
 * Takes an answer by scoring the options: a score is the log-likelihood that the reply begins with
 * the option, in whatever spelling. Spellings share what they begin with.
 */
final class ScoredAnswer implements Answer {

  private final Query query;
  private final Spelled root = new Spelled();
  private final List<Set<Spelled>> options = new ArrayList<>();

  ScoredAnswer(Query query, Tokens tokens) {
    this.query = query;
    for (Set<String> spellings : Spellings.of(query)) {
      Set<Spelled> option = new LinkedHashSet<>();
      for (String spelling : spellings) {
        Spelled end = root;
        for (long token : tokens.of(spelling)) {
          end = end.longer.computeIfAbsent(token, any -> new Spelled());
        }
        option.add(end);
      }
      option.remove(root);
      options.add(option);
    }
  }

  @Override
  public Map<Long, ? extends Branch> after(float[] logits) {
    return root.after(logits);
  }

  @Override
  public Reply.Answered reply(Duration latency) {
    List<Double> scores =
        options.stream()
            .map(
                option ->
                    option.stream()
                        .map(spelled -> spelled.likelihood)
                        .reduce(Double.NEGATIVE_INFINITY, Likelihoods::either))
            .toList();
    return Reply.Answered.scores(query.options(), scores, latency);
  }

  /** The beginning of a spelling, or all of it. */
  private static final class Spelled implements Branch {

    private final Map<Long, Spelled> longer = new LinkedHashMap<>();
    private double likelihood;

    @Override
    public Map<Long, Spelled> after(float[] logits) {
      double[] next = Likelihoods.of(logits);
      longer.forEach((token, spelled) -> spelled.likelihood = likelihood + next[token.intValue()]);
      return longer.entrySet().stream()
          .filter(entry -> !entry.getValue().longer.isEmpty())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
  }
}

package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.emma.model.Query;

/**
 * Takes answers from a model that has looked: by writing word after word, always the likeliest, or
 * by scoring the options.
 *
 * @param tokens the model's tokenizer
 * @param endings what ends a reply
 * @param most how many tokens a reply has at most
 */
record Answerer(Tokens tokens, Endings endings, int most) {

  /** Returns what the model writes. */
  String write(Look look, long[] prompt) throws OrtException, InterruptedException {
    List<Long> written = new ArrayList<>();
    Step step = look.read(prompt);
    try {
      while (written.size() < most) {
        long next = Likelihoods.best(step.logits());
        if (endings.has(next)) {
          break;
        }
        written.add(next);
        if (endings.within(text(written)) || written.size() == most) {
          break;
        }
        Step longer = look.read(step.memory(), prompt, written.size() - 1, next);
        step.memory().close();
        step = longer;
      }
    } finally {
      step.memory().close();
    }
    return endings.cut(text(written)).strip();
  }

  /** Returns one log-likelihood per option: that the reply begins with it, in whatever spelling. */
  List<Double> score(Look look, long[] prompt, Query query)
      throws OrtException, InterruptedException {
    Step step = look.read(prompt);
    try {
      double[] first = Likelihoods.of(step.logits());
      List<Double> scores = new ArrayList<>();
      for (Set<String> spellings : Spellings.of(query)) {
        double score = Double.NEGATIVE_INFINITY;
        for (List<Long> spelled : tokens(spellings)) {
          double one =
              first[spelled.get(0).intValue()] + rest(look, step.memory(), prompt, spelled, 0);
          score = Likelihoods.either(score, one);
        }
        scores.add(score);
      }
      return scores;
    } finally {
      step.memory().close();
    }
  }

  private Set<List<Long>> tokens(Set<String> spellings) {
    Set<List<Long>> all = new LinkedHashSet<>();
    for (String spelling : spellings) {
      List<Long> spelled = LongStream.of(tokens.of(spelling)).boxed().toList();
      if (!spelled.isEmpty()) {
        all.add(spelled);
      }
    }
    return all;
  }

  /** Returns the log-likelihood of the tokens after a place, given all up to it. */
  private static double rest(Look look, Memory memory, long[] prompt, List<Long> spelled, int place)
      throws OrtException, InterruptedException {
    if (place + 1 == spelled.size()) {
      return 0;
    }
    Step longer = look.read(memory, prompt, place, spelled.get(place));
    try (Memory remembered = longer.memory()) {
      double next = Likelihoods.of(longer.logits())[spelled.get(place + 1).intValue()];
      return next + rest(look, remembered, prompt, spelled, place + 1);
    }
  }

  private String text(List<Long> written) {
    return tokens.text(written.stream().mapToLong(Long::longValue).toArray());
  }

  @Override
  public String toString() {
    return "ends at %s, after %d tokens at most".formatted(endings, most);
  }
}

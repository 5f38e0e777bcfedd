package org.emma.runtime.onnx;

import org.emma.model.AnsweringMode;
import org.emma.model.Query;

/**
 * Begins answers, in the mode that each question asks for.
 *
 * @param tokens the model's tokenizer
 * @param endings what ends a reply
 * @param most how many tokens a reply has at most
 */
record Answerer(Tokens tokens, Endings endings, int most) {

  Answer answer(Query query) {
    return query.mode() == AnsweringMode.OPTION_SCORES
        ? new ScoredAnswer(query, tokens)
        : new WrittenAnswer(tokens, endings, most);
  }

  @Override
  public String toString() {
    return "ends at %s, after %d tokens at most".formatted(endings, most);
  }
}

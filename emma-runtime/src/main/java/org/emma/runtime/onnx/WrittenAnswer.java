package org.emma.runtime.onnx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emma.model.Reply;

/** Takes an answer by letting the model write it word after word, always the likeliest. */
final class WrittenAnswer implements Answer {

  private final Tokens tokens;
  private final Endings endings;
  private final int most;
  private final List<Long> written = new ArrayList<>();

  /**
   * Creates an answer of no words yet.
   *
   * @param most how many tokens it has at most
   */
  WrittenAnswer(Tokens tokens, Endings endings, int most) {
    this.tokens = tokens;
    this.endings = endings;
    this.most = most;
  }

  @Override
  public Map<Long, Branch> after(float[] logits) {
    long next = Likelihoods.best(logits);
    if (endings.has(next)) {
      return Map.of();
    }
    written.add(next);
    return written.size() == most || endings.within(text()) ? Map.of() : Map.of(next, this);
  }

  @Override
  public Reply.Answered reply(Duration latency) {
    return Reply.Answered.text(endings.cut(text()).strip(), latency);
  }

  private String text() {
    return tokens.text(written.stream().mapToLong(Long::longValue).toArray());
  }
}

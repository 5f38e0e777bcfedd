package org.emma.proof;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;

/** Takes the first option without looking. */
record FirstOption() implements VisionLanguageModel {

  @Override
  public String name() {
    return "first";
  }

  @Override
  public String identity() {
    return "first-1";
  }

  @Override
  public Set<AnsweringMode> modes() {
    return Set.of(AnsweringMode.TEXT);
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    return queries.stream()
        .<Reply>map(query -> Reply.Answered.text(query.options().get(0), Duration.ZERO))
        .toList();
  }

  @Override
  public void close() {}
}

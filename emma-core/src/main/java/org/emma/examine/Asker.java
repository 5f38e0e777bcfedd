package org.emma.examine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;

/** Puts one batch at a time to a model, and turns whatever goes wrong into failed replies. */
final class Asker {

  private final VisionLanguageModel model;
  private final Set<AnsweringMode> modes;
  private final ReplyStore replies;
  private final AtomicInteger lost = new AtomicInteger();

  Asker(VisionLanguageModel model, ReplyStore replies) {
    this.model = model;
    this.modes = model.modes();
    this.replies = replies;
  }

  /**
   * Returns a reply for each question, in order. Whatever the model answered is recorded before
   * this returns.
   */
  List<Reply> ask(List<Question> batch) {
    Reply[] result = new Reply[batch.size()];
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < result.length; i++) {
      Optional<String> obstacle = obstacle(batch.get(i));
      if (obstacle.isPresent()) {
        result[i] = new Reply.Failed(obstacle.get(), Duration.ZERO);
      } else {
        asked.add(i);
      }
    }
    List<Reply> answers = answers(asked.stream().map(i -> batch.get(i).query()).toList());
    Map<ReplyKey, Reply.Answered> kept = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      Question question = batch.get(asked.get(i));
      Reply reply = checked(question.query(), answers.get(i));
      result[asked.get(i)] = reply;
      if (reply instanceof Reply.Answered answered) {
        kept.put(question.key(), answered);
      } else {
        lost.incrementAndGet();
      }
    }
    replies.keep(kept);
    return List.of(result);
  }

  /** Returns how many questions were put to the model and got no reply. */
  int lost() {
    return lost.get();
  }

  private Optional<String> obstacle(Question question) {
    try {
      return Obstacles.of(model, modes, question.item(), question.query())
          .map(obstacle -> "Not asked, because %s %s".formatted(model.name(), obstacle));
    } catch (RuntimeException e) {
      return Optional.of("Not asked, because %s failed on it: %s".formatted(model.name(), e));
    }
  }

  private List<Reply> answers(List<Query> queries) {
    if (queries.isEmpty()) {
      return List.of();
    }
    long start = System.nanoTime();
    String problem;
    try {
      List<Reply> answers = List.copyOf(model.answer(queries));
      if (answers.size() == queries.size()) {
        return answers;
      }
      problem = "gave %d replies to %d queries".formatted(answers.size(), queries.size());
    } catch (RuntimeException | Error e) {
      problem = "failed: " + e;
    }
    Duration share = Duration.ofNanos((System.nanoTime() - start) / queries.size());
    Reply failed = new Reply.Failed(model.name() + " " + problem, share);
    return queries.stream().map(query -> failed).toList();
  }

  private Reply checked(Query query, Reply reply) {
    if (reply instanceof Reply.Answered answered && query.mode() == AnsweringMode.OPTION_SCORES) {
      return ScoreRules.flaw(query.options(), answered.optionScores())
          .<Reply>map(flaw -> new Reply.Failed(model.name() + " " + flaw, answered.latency()))
          .orElse(answered);
    }
    return reply;
  }
}

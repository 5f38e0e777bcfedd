package org.emma.runtime.pinhole;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.scene.Image;
import org.jspecify.annotations.Nullable;

/**
 * Sorts a batch of queries by picture and mode, has the network look at each picture once, and puts
 * the replies in order.
 */
final class PinholeBatch {

  private final PinholeModel model;
  private final List<Query> queries;
  private final List<float[]> pixels = new ArrayList<>();
  private final Map<Image, Integer> pixelsAt = new HashMap<>();
  private final Map<Integer, String> failures = new HashMap<>();
  private final Map<Integer, double[]> scores = new HashMap<>();
  private final Map<Integer, List<Integer>> texts = new HashMap<>();

  PinholeBatch(PinholeModel model, List<Query> queries) {
    this.model = model;
    this.queries = queries;
  }

  void ask(Inference inference) {
    Map<Integer, Sight.Ask> scored = new TreeMap<>();
    Map<Integer, Sight.Ask> written = new TreeMap<>();
    for (int i = 0; i < queries.size(); i++) {
      Sight.Ask ask = ask(i);
      if (ask != null) {
        (queries.get(i).mode() == AnsweringMode.TEXT ? written : scored).put(i, ask);
      }
    }
    if (pixels.isEmpty()) {
      return;
    }
    try (Sight sight = inference.look(pixels)) {
      keep(scored, sight.score(List.copyOf(scored.values())), scores);
      keep(written, sight.write(List.copyOf(written.values())), texts);
    }
  }

  /** Keeps answers by the places of their queries in the batch. */
  private static <T> void keep(Map<Integer, Sight.Ask> asks, List<T> answers, Map<Integer, T> by) {
    Iterator<T> next = answers.iterator();
    asks.keySet().forEach(query -> by.put(query, next.next()));
  }

  List<Reply> replies(Vocabulary vocabulary, Duration latency) {
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      replies.add(reply(i, vocabulary, latency));
    }
    return replies;
  }

  private Sight.@Nullable Ask ask(int i) {
    Query query = queries.get(i);
    Optional<String> obstacle = model.obstacle(query);
    if (obstacle.isPresent()) {
      failures.put(i, model.name() + " " + obstacle.get());
      return null;
    }
    try {
      return new Sight.Ask(look(query.images().get(0)), model.passage(query));
    } catch (RuntimeException e) {
      failures.put(i, "The picture cannot be shown: " + e.getMessage());
      return null;
    }
  }

  private int look(Image image) {
    Integer known = pixelsAt.get(image);
    if (known != null) {
      return known;
    }
    pixels.add(Pixels.of(image));
    pixelsAt.put(image, pixels.size() - 1);
    return pixels.size() - 1;
  }

  private Reply reply(int i, Vocabulary vocabulary, Duration latency) {
    String failure = failures.get(i);
    if (failure != null) {
      return new Reply.Failed(failure, latency);
    }
    double[] options = scores.get(i);
    if (options != null) {
      return Arrays.stream(options).allMatch(Double::isFinite)
          ? Reply.Answered.scores(
              queries.get(i).options(), Arrays.stream(options).boxed().toList(), latency)
          : notANumber(latency);
    }
    List<Integer> text = texts.getOrDefault(i, List.of());
    return text.contains(Sight.NOT_A_NUMBER)
        ? notANumber(latency)
        : Reply.Answered.text(vocabulary.decode(text), latency);
  }

  private Reply notANumber(Duration latency) {
    return new Reply.Failed(
        "%s computed something that is not a number: its weights are broken, load others"
            .formatted(model.name()),
        latency);
  }
}

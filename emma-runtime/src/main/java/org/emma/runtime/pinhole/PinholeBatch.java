package org.emma.runtime.pinhole;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.scene.Image;
import org.jspecify.annotations.Nullable;

/**
 * Sorts a batch of queries by picture and mode, asks the network, and puts the replies in order.
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
    List<Integer> scored = new ArrayList<>();
    List<Integer> written = new ArrayList<>();
    Map<Integer, Inference.Ask> asks = new HashMap<>();
    for (int i = 0; i < queries.size(); i++) {
      Inference.Ask ask = ask(i);
      if (ask != null) {
        asks.put(i, ask);
        (queries.get(i).mode() == AnsweringMode.TEXT ? written : scored).add(i);
      }
    }
    if (!scored.isEmpty()) {
      List<double[]> answers = inference.score(pixels, scored.stream().map(asks::get).toList());
      for (int i = 0; i < answers.size(); i++) {
        scores.put(scored.get(i), answers.get(i));
      }
    }
    if (!written.isEmpty()) {
      List<List<Integer>> answers =
          inference.write(pixels, written.stream().map(asks::get).toList());
      for (int i = 0; i < answers.size(); i++) {
        texts.put(written.get(i), answers.get(i));
      }
    }
  }

  List<Reply> replies(Vocabulary vocabulary, Duration latency) {
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      replies.add(reply(i, vocabulary, latency));
    }
    return replies;
  }

  private Inference.@Nullable Ask ask(int i) {
    Query query = queries.get(i);
    Optional<String> obstacle = model.obstacle(query);
    if (obstacle.isPresent()) {
      failures.put(i, model.name() + " " + obstacle.get());
      return null;
    }
    try {
      return new Inference.Ask(look(query.images().get(0)), model.passage(query));
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
    return text.contains(Inference.NOT_A_NUMBER)
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

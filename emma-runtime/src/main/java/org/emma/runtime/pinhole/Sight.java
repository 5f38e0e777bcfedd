package org.emma.runtime.pinhole;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what the network saw in some images, in native memory, and has it read many passages about
 * them, side by side.
 */
final class Sight implements AutoCloseable {

  /** Stands in a text for the network's failure to compute a number. */
  static final int NOT_A_NUMBER = -1;

  private static final int ROWS_AT_ONCE = 16;
  private static final int WORDS_IN_A_ROW = 192;

  /** Puts a passage to an image, given by its index. */
  record Ask(int image, Passage passage) {}

  private record Row(int image, List<Integer> asks) {}

  private final Network network;
  private final int places;
  private final NDManager manager;
  private final NDArray seen;

  /**
   * Takes over what was seen.
   *
   * @param places how many words the network reads
   * @param manager of what was seen, closed with this
   * @param seen one row for each image
   */
  Sight(Network network, int places, NDManager manager, NDArray seen) {
    this.network = network;
    this.places = places;
    this.manager = manager;
    this.seen = seen;
  }

  /** Returns the log-probability of every continuation of every ask, in order. */
  List<double[]> score(List<Ask> asks) {
    List<double[]> scores = new ArrayList<>();
    asks.forEach(ask -> scores.add(new double[ask.passage().continuations().size()]));
    read(
        asks,
        (ask, follow, place, words, at, vocabulary) ->
            scores.get(ask)[follow] +=
                words[at + asks.get(ask).passage().continuations().get(follow)[place]]);
    return scores;
  }

  /**
   * Writes the likeliest next word after each prompt until each text has ended or the network has
   * no more places for words; continuations are not looked at.
   */
  List<List<Integer>> write(List<Ask> asks) {
    List<List<Integer>> texts = new ArrayList<>();
    asks.forEach(ask -> texts.add(new ArrayList<>()));
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < asks.size(); i++) {
      open.add(i);
    }
    while (!open.isEmpty()) {
      List<Ask> next =
          open.stream()
              .map(
                  i ->
                      new Ask(
                          asks.get(i).image(), begun(asks.get(i).passage().prompt(), texts.get(i))))
              .toList();
      int[] words = new int[next.size()];
      read(
          next,
          (ask, follow, place, values, at, vocabulary) ->
              words[ask] = likeliest(values, at, vocabulary));
      List<Integer> still = new ArrayList<>();
      for (int i = 0; i < words.length; i++) {
        List<Integer> text = texts.get(open.get(i));
        if (words[i] == NOT_A_NUMBER) {
          texts.set(open.get(i), List.of(NOT_A_NUMBER));
        } else if (words[i] != Vocabulary.END) {
          text.add(words[i]);
          if (next.get(i).passage().longest() < places) {
            still.add(open.get(i));
          }
        }
      }
      open = still;
    }
    return texts;
  }

  @Override
  public void close() {
    manager.close();
  }

  private static Passage begun(int[] prompt, List<Integer> text) {
    int[] words = Arrays.copyOf(prompt, prompt.length + text.size());
    for (int i = 0; i < text.size(); i++) {
      words[prompt.length + i] = text.get(i);
    }
    return new Passage(words, List.of(new int[] {Vocabulary.END}), 1);
  }

  private static int likeliest(float[] values, int at, int vocabulary) {
    int best = 0;
    for (int i = 0; i < vocabulary; i++) {
      if (Float.isNaN(values[at + i])) {
        return NOT_A_NUMBER;
      }
      if (values[at + i] > values[at + best]) {
        best = i;
      }
    }
    return best;
  }

  private interface Prediction {
    void take(
        int ask, int continuation, int place, float[] logProbabilities, int at, int vocabulary);
  }

  private void read(List<Ask> asks, Prediction prediction) {
    List<Row> rows = rows(asks);
    for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
      List<Row> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
      TokenRows packed =
          TokenRows.pack(
              some.stream()
                  .map(row -> row.asks().stream().map(ask -> asks.get(ask).passage()).toList())
                  .toList());
      try (NDManager step = manager.newSubManager()) {
        NDArray which = step.create(some.stream().mapToInt(Row::image).toArray());
        NDArray looked = Embedding.embedding(which, seen, SparseFormat.DENSE).singletonOrThrow();
        looked.attach(step);
        NDArray tokens = looked.reshape(some.size(), Architecture.CELLS, -1);
        NDArray predicted = network.read(tokens, packed, step);
        float[] values = predicted.toFloatArray();
        int vocabulary = (int) predicted.getShape().get(2);
        hand(some, asks, packed.reads, values, vocabulary, prediction);
      }
    }
  }

  private static void hand(
      List<Row> rows,
      List<Ask> asks,
      int reads,
      float[] values,
      int vocabulary,
      Prediction prediction) {
    for (int row = 0; row < rows.size(); row++) {
      int at = row * reads * vocabulary;
      for (int ask : rows.get(row).asks()) {
        List<int[]> continuations = asks.get(ask).passage().continuations();
        for (int follow = 0; follow < continuations.size(); follow++) {
          for (int place = 0; place < continuations.get(follow).length; place++) {
            prediction.take(ask, follow, place, values, at, vocabulary);
            at += vocabulary;
          }
        }
      }
    }
  }

  private static List<Row> rows(List<Ask> asks) {
    Map<Integer, List<Integer>> byImage = new TreeMap<>();
    for (int i = 0; i < asks.size(); i++) {
      byImage.computeIfAbsent(asks.get(i).image(), image -> new ArrayList<>()).add(i);
    }
    List<Row> rows = new ArrayList<>();
    byImage.forEach(
        (image, about) -> {
          int words = WORDS_IN_A_ROW;
          for (int ask : about) {
            int length = asks.get(ask).passage().length();
            if (words + length > WORDS_IN_A_ROW) {
              rows.add(new Row(image, new ArrayList<>()));
              words = 0;
            }
            rows.get(rows.size() - 1).asks().add(ask);
            words += length;
          }
        });
    return rows;
  }
}

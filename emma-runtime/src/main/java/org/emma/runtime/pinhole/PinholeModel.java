package org.emma.runtime.pinhole;

import ai.djl.Device;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Sha256;

/**
 * Answers by a tiny network on this machine, about one picture per question.
 *
 * <p>Option scores are log-likelihoods of the options as answers to the bare question. In text mode
 * the options of a multiple choice question are listed and answered by letter.
 */
public final class PinholeModel implements VisionLanguageModel {

  private static final Set<AnsweringMode> MODES =
      Set.of(AnsweringMode.OPTION_SCORES, AnsweringMode.TEXT);
  private static final int BATCH = 64;

  private final String name;
  private final String identity;
  private final Architecture architecture;
  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Inference inference;

  PinholeModel(
      String name,
      String identity,
      Architecture architecture,
      Vocabulary vocabulary,
      Weights weights) {
    this.name = name;
    this.identity = identity;
    this.architecture = architecture;
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.inference = new Inference(architecture, weights);
  }

  /**
   * Reads a model from the bytes of a weights file.
   *
   * @throws IllegalArgumentException naming the source and what is wrong with it
   */
  static PinholeModel read(String name, byte[] bytes, String source, Device device) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Architecture architecture = Architecture.of(vocabulary);
    Checkpoint checkpoint = Checkpoint.read(bytes, source, architecture, vocabulary);
    return new PinholeModel(
        name,
        "pinhole@sha256:" + Sha256.hex(bytes),
        architecture,
        vocabulary,
        Weights.of(checkpoint.tensors(), device));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public Set<AnsweringMode> modes() {
    return MODES;
  }

  @Override
  public int batchSize() {
    return BATCH;
  }

  @Override
  public Optional<String> device() {
    return Optional.of(weights.device());
  }

  @Override
  public Optional<String> obstacle(Query query) {
    if (query.images().size() != 1) {
      return VisionLanguageModel.super.obstacle(query);
    }
    Set<String> unknown = new LinkedHashSet<>();
    Stream.concat(Stream.of(query.question()), query.options().stream())
        .forEach(text -> unknown.addAll(vocabulary.unknown(text)));
    if (!unknown.isEmpty()) {
      return Optional.of("has no word for: " + String.join(", ", unknown));
    }
    int words = passage(query).longest();
    return words <= architecture.places()
        ? Optional.empty()
        : Optional.of("reads %d words, not %d".formatted(architecture.places(), words));
  }

  @Override
  public List<Reply> answer(List<Query> queries) {
    long start = System.nanoTime();
    PinholeBatch batch = new PinholeBatch(this, queries);
    batch.ask(inference);
    Duration share = Duration.ofNanos((System.nanoTime() - start) / Math.max(1, queries.size()));
    return batch.replies(vocabulary, share);
  }

  /** Returns what the network reads for a query, with what it scores. */
  Passage passage(Query query) {
    if (query.mode() == AnsweringMode.TEXT) {
      boolean lettered = query.form() == QuestionForm.MULTIPLE_CHOICE;
      List<String> listed = lettered ? query.options() : List.of();
      return new Passage(Passage.prompt(query.question(), listed, vocabulary), List.of(), 1);
    }
    return new Passage(
        Passage.prompt(query.question(), List.of(), vocabulary),
        query.options().stream().map(option -> Passage.ended(vocabulary.encode(option))).toList(),
        1);
  }

  /** Copies the weights to the CPU, so that training the copy leaves this model as it is. */
  Weights copyOfWeights() {
    return Weights.of(weights.tensors());
  }

  @Override
  public void close() {
    weights.close();
  }
}

package org.emma.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers questions about pictures: the one interface that every examined model is asked through.
 *
 * <p>An instance is asked by as many threads at a time as {@link #threads} says, and by one unless
 * that is overridden. Batched and single answers are equal.
 */
public interface VisionLanguageModel extends AutoCloseable {

  /** Returns the name that reports show, such as {@code pinhole}. */
  String name();

  /**
   * Returns what determines the answers: equal identities answer equally. For a local model it
   * contains a digest of the weights.
   */
  String identity();

  /** Returns the modes that this model can be asked in. */
  Set<AnsweringMode> modes();

  /** Returns how many queries to put at once for best use of the model. */
  default int batchSize() {
    return 32;
  }

  /**
   * Returns how many threads may ask at once, each a batch of its own. More than one suits a model
   * that is waited for rather than computed here, such as one behind a server: with batches of one,
   * a slow reply then keeps no other waiting.
   */
  default int threads() {
    return 1;
  }

  /**
   * Returns what the model is computed on, such as {@code CPU} or {@code GPU 0}; empty if that is
   * not in this JVM. It determines no answers and is no part of the identity. A model that names
   * its device may be asked by one suite after another without being loaded anew.
   */
  default Optional<String> device() {
    return Optional.empty();
  }

  /**
   * Tells whether the replies were given earlier and are only looked up: then no picture is read
   * for a question, and no reply is recorded once more.
   */
  default boolean isRecorded() {
    return false;
  }

  /**
   * Gets ready for an examination, told all that it will ask before the first question is asked.
   *
   * @throws ModelUnavailableException if none of it can be answered; the message says what to do
   */
  default void prepare(List<Query> queries) {}

  /**
   * Estimates what the answer to a query will take; empty where that is but time on this machine.
   * Asks nothing.
   */
  default Optional<Expense> estimate(Query query) {
    return Optional.empty();
  }

  /** Returns what the answers so far have taken; empty where that was but time on this machine. */
  default Optional<Expense> spent() {
    return Optional.empty();
  }

  /**
   * Returns the whole text that a query is put in. Recorded replies are found by it, so it holds
   * all that is told to the model in words.
   */
  default String prompt(Query query) {
    return query.prompt();
  }

  /**
   * Tells why a query cannot be put to this model; empty if it can. Must not need the picture.
   *
   * <p>The reason continues a sentence that begins with the model's name. What differs from query
   * to query comes last, after a colon and separated by commas, so that reasons can be summed up:
   * {@code has no word for: metal, rubber}.
   *
   * @param query what would be asked; for an open question its options hold the expected answer, so
   *     that a model without words for it is not asked
   */
  default Optional<String> obstacle(Query query) {
    return query.images().size() == 1
        ? Optional.empty()
        : Optional.of("takes one image, not %d".formatted(query.images().size()));
  }

  /**
   * Answers a batch.
   *
   * @param queries what to answer
   * @return as many replies, in the same order; a query that fails gets {@link Reply.Failed} and
   *     does not disturb the others
   */
  List<Reply> answer(List<Query> queries);

  @Override
  void close();
}

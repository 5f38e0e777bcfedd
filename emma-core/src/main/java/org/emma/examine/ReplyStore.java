package org.emma.examine;

import java.util.Map;
import java.util.Optional;
import org.emma.model.Reply;

/**
 * Keeps replies across runs, so that a model is asked nothing twice. Several threads may use one.
 * The module {@code emma-cache} has one that keeps them in a file.
 */
public interface ReplyStore extends AutoCloseable {

  /**
   * Returns the reply recorded for a key.
   *
   * @throws IllegalStateException if the store keeps replies and was closed
   */
  Optional<Reply.Answered> find(ReplyKey key);

  /**
   * Records replies. When this returns they are on disk, so that a killed process loses none.
   *
   * @throws java.io.UncheckedIOException if they cannot be written; the message names the file
   * @throws IllegalStateException if the store keeps replies and was closed
   */
  void keep(Map<ReplyKey, Reply.Answered> replies);

  @Override
  void close();

  /** Returns a store that keeps nothing: every item is asked anew. */
  static ReplyStore none() {
    return NoReplies.STORE;
  }
}

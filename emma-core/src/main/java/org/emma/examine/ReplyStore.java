package org.emma.examine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.emma.model.Reply;

/**
 * Keeps replies across runs, so that a model is asked nothing twice. Several threads may use one.
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

  /**
   * Opens the store in a folder, which is created where it does not exist. Any number of processes
   * may open the same folder at once; each writes to a file of its own, and sees what the others
   * had recorded when it was opened.
   *
   * @throws java.io.UncheckedIOException if the folder cannot be read and written; the message
   *     names it
   */
  static ReplyStore in(Path folder) {
    return FolderReplies.open(folder);
  }
}

package org.emma.examine;

import java.util.Map;
import java.util.Optional;
import org.emma.model.Reply;

/** Keeps nothing. */
final class NoReplies implements ReplyStore {

  static final ReplyStore STORE = new NoReplies();

  private NoReplies() {}

  @Override
  public Optional<Reply.Answered> find(ReplyKey key) {
    return Optional.empty();
  }

  @Override
  public void keep(Map<ReplyKey, Reply.Answered> replies) {}

  @Override
  public void close() {}
}

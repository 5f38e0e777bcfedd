package org.emma.cache;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.emma.examine.ReplyKey;
import org.emma.examine.ReplyStore;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;

/** Makes keys and replies for tests. */
final class Replies {

  private Replies() {}

  static ReplyKey key(String question) {
    return new ReplyKey("scripted", AnsweringMode.TEXT, question, List.of(), List.of("d1"));
  }

  /** Returns a reply that shows when a part of it is missing, longer than a page of the file. */
  static Reply.Answered reply(String question) {
    return Reply.Answered.text(
        "%s %s %s".formatted(question, "because ".repeat(700), question),
        Duration.ofNanos(1234567));
  }

  static void keep(ReplyStore store, String question) {
    store.keep(Map.of(key(question), reply(question)));
  }
}

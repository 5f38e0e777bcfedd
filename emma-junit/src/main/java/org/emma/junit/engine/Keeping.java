package org.emma.junit.engine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.emma.cache.SqliteReplies;
import org.emma.examine.ReplyStore;
import org.emma.junit.Constants;

/** Says what a run does with recorded replies. */
enum Keeping {
  /** Looks replies up, and records new ones. */
  KEEP {
    @Override
    ReplyStore open(Path folder, Consumer<String> console) {
      return SqliteReplies.in(folder, console);
    }
  },
  /** Looks replies up. */
  READ {
    @Override
    ReplyStore open(Path folder, Consumer<String> console) {
      return SqliteReplies.readOnly(folder);
    }
  },
  /** Does without. */
  OFF {
    @Override
    ReplyStore open(Path folder, Consumer<String> console) {
      return ReplyStore.none();
    }
  };

  /**
   * Returns what a value of the parameter means.
   *
   * @throws IllegalArgumentException if it means nothing; the message is for the user
   */
  static Keeping of(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "keep" -> KEEP;
      case "read" -> READ;
      case "off" -> OFF;
      default ->
          throw new IllegalArgumentException(
              "Parameter %s is \"%s\": give it keep, read or off"
                  .formatted(Constants.REPLIES, value));
    };
  }

  /** Opens the replies in a folder. */
  abstract ReplyStore open(Path folder, Consumer<String> console);
}

package org.emma.model.replay;

import java.util.Optional;
import org.emma.records.FileRecord;

/**
 * Holds what a file says was replied.
 *
 * @param text the reply; empty where the file says that there was none
 * @param prompt what the model was prompted with, if the file says so
 * @param place where it stands
 */
record RecordedReply(Optional<String> text, Optional<String> prompt, String place) {

  private static final String PROMPT = "prompt";

  static RecordedReply of(FileRecord record, String column) {
    if (!record.has(column)) {
      throw record.problem(
          "has no column %s with the reply: its columns are %s"
              .formatted(column, String.join(", ", record.columns())));
    }
    return new RecordedReply(
        record.raw(column),
        record.has(PROMPT) ? record.raw(PROMPT).map(Join::plain) : Optional.empty(),
        record.place());
  }
}

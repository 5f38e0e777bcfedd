package org.emma.item.file;

import java.util.HashMap;
import java.util.Map;
import org.emma.records.FileRecord;

/** Refuses records that say they are the same question. */
final class RecordIds {

  private final Map<String, String> places = new HashMap<>();

  /**
   * Returns the id.
   *
   * @param column the column that it comes from
   * @throws org.emma.records.FileFormatException if an earlier record has it
   */
  String unique(FileRecord record, String column, String id) {
    String earlier = places.putIfAbsent(id, record.place());
    if (earlier != null) {
      throw record.problem(
          column,
          "makes this the same question as %s: keep one of the two, or give each its own"
              .formatted(earlier));
    }
    return id;
  }
}

package org.emma.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table whose first row names the columns; empty lines are passed over. */
final class TableReader implements RecordReader<FileRecord> {

  private final Path file;
  private final TableRows rows;
  private final List<String> head;
  private final boolean packed;

  private TableReader(Path file, TableRows rows, List<String> head, boolean packed) {
    this.file = file;
    this.rows = rows;
    this.head = head;
    this.packed = packed;
  }

  static TableReader open(Path file, char separator) throws IOException {
    TableRows rows = new TableRows(TextInput.bytes(file), separator);
    try {
      rows.skip(0xEF, 0xBB, 0xBF);
      List<String> head = rows.row();
      if (new HashSet<>(head).size() != head.size()) {
        throw new FileFormatException(
            file, "line 1", "names a column twice: give each its own name", null);
      }
      return new TableReader(file, rows, head, TextInput.isPacked(file));
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  @Override
  public @Nullable FileRecord read() throws IOException {
    while (!rows.isAtEnd()) {
      long offset = packed ? FileRecord.NO_OFFSET : rows.position();
      String place = "line " + rows.line();
      List<String> cells = rows.row();
      if (cells.size() == 1 && cells.get(0).isBlank()) {
        continue;
      }
      if (cells.size() != head.size()) {
        throw new FileFormatException(
            file,
            place,
            "has %d cells where the first line names %d columns: correct it there"
                .formatted(cells.size(), head.size()),
            null);
      }
      ObjectNode node = StrictJson.MAPPER.createObjectNode();
      for (int i = 0; i < cells.size(); i++) {
        node.put(head.get(i), cells.get(i));
      }
      return new FileRecord(file, place, "", node, offset);
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}

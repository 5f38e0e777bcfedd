package org.emma.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Remembers where a cell of a table is, so that a large one need not be kept.
 *
 * @param file the table
 * @param offset the byte that its row begins at
 * @param column its place in the row, from 0
 */
public record TableCell(Path file, long offset, int column) {

  /**
   * Reads the text again.
   *
   * @throws FileFormatException if the file cannot be read, or has changed since
   */
  public String read() {
    char separator = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? ',' : '\t';
    try (InputStream input = Files.newInputStream(file)) {
      input.skipNBytes(offset);
      List<String> cells = new TableRows(input, separator).row();
      if (column < cells.size()) {
        return cells.get(column);
      }
    } catch (IOException e) {
      throw RecordFiles.failure(file, e);
    }
    throw new FileFormatException(file, "has changed since it was opened: open it again", null);
  }
}

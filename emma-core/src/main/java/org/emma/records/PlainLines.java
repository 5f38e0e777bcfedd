package org.emma.records;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads lines with tabs between their columns, and neither head nor quotation. */
final class PlainLines implements RecordReader<FileRecord> {

  private final Path file;
  private final BufferedReader lines;
  private int number;

  PlainLines(Path file, BufferedReader lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public @Nullable FileRecord read() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        ObjectNode node = StrictJson.MAPPER.createObjectNode();
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
          node.put(String.valueOf(i + 1), cells[i]);
        }
        return new FileRecord(file, "line " + number, "", node, FileRecord.NO_OFFSET);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

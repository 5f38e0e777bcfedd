package org.emma.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the records of a JSON Lines file; blank lines are passed over. */
final class JsonLines implements RecordReader<FileRecord> {

  private final Path file;
  private final BufferedReader lines;
  private int number;

  JsonLines(Path file, BufferedReader lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public @Nullable FileRecord read() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        return record(line, "line " + number);
      }
    }
    return null;
  }

  private FileRecord record(String line, String place) {
    try {
      JsonNode node = StrictJson.parse(line);
      if (node.isObject()) {
        return new FileRecord(file, place, "", node, FileRecord.NO_OFFSET);
      }
    } catch (JsonProcessingException e) {
      throw new FileFormatException(
          file,
          place,
          "is no JSON object (%s, column %d): write each record as one { ... } on one line"
              .formatted(StrictJson.reason(e), e.getLocation().getColumnNr()),
          e);
    }
    throw new FileFormatException(
        file, place, "is no JSON object: write each record as one { ... } on one line", null);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

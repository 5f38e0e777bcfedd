package org.emma.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a list, or of a map from names to records, one at a time however many there
 * are. What else a map holds beside its records, such as a total, is passed over.
 */
final class JsonTree implements RecordReader {

  private final Path file;
  private final JsonParser parser;
  private final boolean isMap;
  private int index;

  JsonTree(Path file, Reader text) throws IOException {
    this.file = file;
    this.parser = JsonText.MAPPER.createParser(text);
    this.isMap = parser.nextToken() == JsonToken.START_OBJECT;
  }

  @Override
  public @Nullable FileRecord read() throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && !token.isStructEnd();
        token = parser.nextToken()) {
      String name = isMap ? parser.currentName() : "";
      if (isMap) {
        token = parser.nextToken();
      }
      index++;
      String place =
          isMap
              ? "record \"%s\"".formatted(name)
              : "record %d at line %d".formatted(index, parser.currentLocation().getLineNr());
      JsonNode node = parser.readValueAsTree();
      if (node.isObject()) {
        return new FileRecord(file, place, name, node, FileRecord.NO_OFFSET);
      }
      if (!isMap) {
        throw new FileFormatException(
            file, place, "is no object: write { ... } with named fields", null);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

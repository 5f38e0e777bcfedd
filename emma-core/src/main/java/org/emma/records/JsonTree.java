package org.emma.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a list, of a map from names to records, or of an object's lists, one at a
 * time however many there are. What else a map holds beside its records, such as a total, is passed
 * over.
 */
final class JsonTree implements RecordReader<FileRecord> {

  private final Path file;
  private final JsonParser parser;
  private final JsonText.Shape shape;
  private int index;

  JsonTree(Path file, Reader text, JsonText.Shape shape) throws IOException {
    this.file = file;
    this.parser = StrictJson.MAPPER.createParser(text);
    this.shape = shape;
    parser.nextToken();
  }

  @Override
  public @Nullable FileRecord read() throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && !isEnd(token);
        token = parser.nextToken()) {
      if (shape == JsonText.Shape.LISTS && token != JsonToken.START_OBJECT) {
        continue;
      }
      boolean isMap = shape == JsonText.Shape.MAP;
      String name = isMap ? parser.currentName() : "";
      if (isMap) {
        parser.nextToken();
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

  private boolean isEnd(JsonToken token) {
    return shape == JsonText.Shape.LISTS ? token == JsonToken.END_OBJECT : token.isStructEnd();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

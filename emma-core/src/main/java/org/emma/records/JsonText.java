package org.emma.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Tells in which shape a JSON file has its records. */
final class JsonText {

  enum Shape {
    LINES,
    LIST,
    MAP,
    /** An object that holds nothing but lists of objects, such as those of its splits. */
    LISTS
  }

  private JsonText() {}

  /**
   * Tells the shape by how the file begins: a map is an object whose first value is an object, and
   * that is no line of its own with others after it; an object that holds nothing but lists of
   * objects is that, too.
   */
  static Shape shape(Path file) throws IOException {
    try (JsonParser parser = StrictJson.MAPPER.createParser(TextInput.open(file))) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        return Shape.LIST;
      }
      if (first != JsonToken.START_OBJECT || parser.nextToken() != JsonToken.FIELD_NAME) {
        return Shape.LINES;
      }
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        return hasLines(file) ? Shape.LINES : Shape.MAP;
      }
      return value == JsonToken.START_ARRAY && holdsLists(parser) ? Shape.LISTS : Shape.LINES;
    } catch (JsonProcessingException e) {
      return Shape.LINES;
    }
  }

  /** Tells whether the rest of an object, from its first list on, is lists of objects alone. */
  private static boolean holdsLists(JsonParser parser) throws IOException {
    for (JsonToken token = parser.currentToken();
        token == JsonToken.START_ARRAY;
        token = parser.nextToken() == JsonToken.FIELD_NAME ? parser.nextToken() : null) {
      for (JsonToken one = parser.nextToken();
          one != JsonToken.END_ARRAY;
          one = parser.nextToken()) {
        if (one != JsonToken.START_OBJECT) {
          return false;
        }
        parser.skipChildren();
      }
    }
    return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
  }

  /** Tells whether the first line is a value of its own, and something follows it. */
  private static boolean hasLines(Path file) throws IOException {
    try (BufferedReader reader = TextInput.open(file)) {
      String line = reader.readLine();
      while (line != null && line.isBlank()) {
        line = reader.readLine();
      }
      StrictJson.parse(line == null ? "" : line);
      return reader.lines().anyMatch(next -> !next.isBlank());
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}

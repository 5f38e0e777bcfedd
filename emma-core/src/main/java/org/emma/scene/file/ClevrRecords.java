package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.emma.records.StrictJson;
import org.emma.scene.SceneFormatException;
import org.jspecify.annotations.Nullable;

/** Reads the scene records of one file of CLEVR, one at a time however many there are. */
final class ClevrRecords implements Closeable {

  private final Path file;
  private final JsonParser parser;
  private @Nullable JsonField only;
  private int index;

  ClevrRecords(Path file) throws IOException {
    this.file = file;
    this.parser = StrictJson.MAPPER.createParser(file.toFile());
    this.only = findScenes();
  }

  /** Tells whether the file holds a single scene, not a list of scenes. */
  boolean isSingle() {
    return parser.isClosed() || only != null;
  }

  /** Returns the next record, or null after the last. */
  @Nullable JsonField read() throws IOException {
    if (only != null) {
      JsonField scene = only;
      only = null;
      parser.close();
      return scene;
    }
    if (parser.isClosed() || parser.nextToken() == JsonToken.END_ARRAY) {
      parser.close();
      return null;
    }
    JsonNode node = parser.readValueAsTree();
    return new JsonField(file, "scenes[%d]".formatted(index++), "", node);
  }

  /** Moves to the list of scenes; returns the record itself where there is no such list. */
  private @Nullable JsonField findScenes() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new SceneFormatException(
          file,
          "holds no JSON object: give one scene of CLEVR, or {\"scenes\": [ ... ]} with many",
          null);
    }
    ObjectNode scene = StrictJson.MAPPER.createObjectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("scenes") && value == JsonToken.START_ARRAY) {
        return null;
      }
      scene.set(name, parser.<JsonNode>readValueAsTree());
    }
    return new JsonField(file, "scene", "", scene);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}

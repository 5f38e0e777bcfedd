package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.emma.records.RecordReader;
import org.emma.records.StrictJson;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a JSON Lines file; a byte-order mark and blank lines are passed over. */
final class SceneLineReader implements RecordReader<Scene> {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final BufferedReader lines;
  private final Map<String, String> recordByName = new HashMap<>();
  private int number;

  SceneLineReader(Path file, BufferedReader lines) {
    this.file = file;
    this.lines = lines;
  }

  @Override
  public @Nullable Scene read() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String json = (number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
      if (!json.isBlank()) {
        return scene(json);
      }
    }
    return null;
  }

  private Scene scene(String json) {
    String record = "line " + number;
    JsonField line = new JsonField(file, record, "", parse(json, record));
    Scene scene = new SceneLine(line).scene();
    refuseRepeated("id", scene.id(), record);
    refuseRepeated("image", scene.image().name(), record);
    return scene;
  }

  private void refuseRepeated(String field, String value, String record) {
    String earlier = recordByName.putIfAbsent(field + " " + value, record);
    if (earlier != null) {
      throw new SceneFormatException(
          file,
          record,
          field,
          "\"%s\" is that of %s already: give each scene its own id and picture, with all its objects in one line"
              .formatted(value, earlier),
          null);
    }
  }

  private JsonNode parse(String json, String record) {
    try {
      return StrictJson.parse(json);
    } catch (JsonProcessingException e) {
      throw new SceneFormatException(
          file,
          record,
          "is no JSON object (%s, column %d): write each scene as one { ... } on one line"
              .formatted(StrictJson.reason(e), e.getLocation().getColumnNr()),
          e);
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

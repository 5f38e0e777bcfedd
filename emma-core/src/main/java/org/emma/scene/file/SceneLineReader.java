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

/** Reads the lines of a JSON Lines file; blank lines are passed over. */
final class SceneLineReader implements RecordReader<Scene> {

  private final Path file;
  private final BufferedReader lines;
  private final SceneOptions options;
  private final Path images;
  private final ReadingLog log = new ReadingLog();
  private final Map<String, Integer> lineById = new HashMap<>();
  private final Map<String, Integer> lineByImage = new HashMap<>();
  private int number;

  SceneLineReader(Path file, BufferedReader lines, SceneOptions options) {
    this.file = file;
    this.lines = lines;
    this.options = options;
    this.images = options.images().orElse(file.resolveSibling("")).toAbsolutePath().normalize();
  }

  @Override
  public @Nullable Scene read() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        Scene scene = scene(line);
        log.read(scene);
        return scene;
      }
    }
    options.reports().accept(log.report(file, SceneFormat.EMMA));
    return null;
  }

  private Scene scene(String json) {
    String record = "line " + number;
    JsonField line = new JsonField(file, record, "", parse(json, record));
    Scene scene = new SceneLine(line, images, options.lexicon()).scene();
    refuseRepeated("id", scene.id(), lineById);
    refuseRepeated("image", scene.image().name(), lineByImage);
    return scene;
  }

  private void refuseRepeated(String field, String value, Map<String, Integer> lineByValue) {
    Integer earlier = lineByValue.putIfAbsent(value, number);
    if (earlier != null) {
      throw new SceneFormatException(
          file,
          "line " + number,
          field,
          "\"%s\" is that of line %d already: give each scene its own id and picture, with all its objects in one line"
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

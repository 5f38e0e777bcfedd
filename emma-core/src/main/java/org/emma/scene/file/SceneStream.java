package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.emma.records.RecordReader;
import org.emma.records.RecordStream;
import org.emma.records.StrictJson;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;

/** Streams the scenes of a file, and says in one message what fails on the way. */
final class SceneStream {

  private SceneStream() {}

  static Stream<Scene> of(Path file, RecordReader<Scene> reader) {
    return RecordStream.of(reader, e -> failure(file, e));
  }

  static SceneFormatException failure(Path file, IOException cause) {
    if (cause instanceof JsonProcessingException json) {
      return new SceneFormatException(
          file,
          "line " + json.getLocation().getLineNr(),
          "is no JSON (%s): correct it there".formatted(StrictJson.reason(json)),
          cause);
    }
    if (cause instanceof CharacterCodingException) {
      return new SceneFormatException(
          file, "is no UTF-8 text: give an annotation file, saved as UTF-8", cause);
    }
    return new SceneFormatException(
        file, "cannot be read (%s): check that it is there and readable".formatted(cause), cause);
  }
}

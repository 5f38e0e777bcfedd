package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;

/** Streams what a reader reads, and says in one message what fails on the way. */
final class SceneStream extends AbstractSpliterator<Scene> {

  private final Path file;
  private final SceneReader reader;

  private SceneStream(Path file, SceneReader reader) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.file = file;
    this.reader = reader;
  }

  static Stream<Scene> of(Path file, SceneReader reader) {
    return StreamSupport.stream(new SceneStream(file, reader), false)
        .onClose(
            () -> {
              try {
                reader.close();
              } catch (IOException e) {
                throw failure(file, e);
              }
            });
  }

  @Override
  public boolean tryAdvance(Consumer<? super Scene> action) {
    try {
      Scene scene = reader.read();
      if (scene == null) {
        return false;
      }
      action.accept(scene);
      return true;
    } catch (IOException e) {
      throw failure(file, e);
    }
  }

  static SceneFormatException failure(Path file, IOException cause) {
    if (cause instanceof JsonProcessingException json) {
      return new SceneFormatException(
          file,
          "line " + json.getLocation().getLineNr(),
          "is no JSON (%s): correct it there".formatted(Json.reason(json)),
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

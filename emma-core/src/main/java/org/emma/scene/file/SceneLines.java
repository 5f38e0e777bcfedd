package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emma.records.TextInput;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneSource;

/**
 * Supplies the scenes of a JSON Lines file, one scene a line.
 *
 * @param file the file; pictures are named relative to its folder
 * @param options where pictures are else, and who is told what was found
 */
record SceneLines(Path file, SceneOptions options) implements SceneSource {

  @Override
  public List<Scene> scenes() {
    try (Stream<Scene> stream = stream()) {
      List<Scene> scenes = stream.toList();
      if (scenes.isEmpty()) {
        throw new SceneFormatException(
            file,
            "holds no scene: write one a line, such as {\"image\": \"cup.png\", \"objects\":"
                + " [{\"name\": \"cup\", \"box\": [10, 20, 30, 40]}]}",
            null);
      }
      return scenes;
    }
  }

  @Override
  public Stream<Scene> stream() {
    try {
      return SceneStream.of(file, new SceneLineReader(file, TextInput.open(file), options));
    } catch (IOException e) {
      throw SceneStream.failure(file, e);
    }
  }
}

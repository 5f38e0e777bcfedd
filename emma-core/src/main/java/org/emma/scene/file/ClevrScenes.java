package org.emma.scene.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;

/**
 * Supplies scenes from CLEVR's scene files (Johnson et al. 2017).
 *
 * @param path the file or folder that was given
 * @param files the scene files to read, in order
 * @param notices is told which scenes are left out
 */
record ClevrScenes(Path path, List<ClevrSceneFile> files, Consumer<String> notices)
    implements SceneSource {

  ClevrScenes {
    files = List.copyOf(files);
  }

  @Override
  public List<Scene> scenes() {
    try (Stream<Scene> stream = stream()) {
      return stream.toList();
    }
  }

  @Override
  public Stream<Scene> stream() {
    return SceneStream.of(path, new ClevrReader(path, files, notices));
  }
}

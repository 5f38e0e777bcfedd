package org.emma.scene.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;

/**
 * Supplies scenes from CLEVR's scene files (Johnson et al. 2017).
 *
 * @param path the file or folder that was given
 * @param files the scene files to read, in order
 * @param options where its pictures are, and who is told what was found
 */
record ClevrScenes(Path path, List<ClevrSceneFile> files, SceneOptions options)
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
    List<ClevrSceneFile> paired =
        files.stream().map(file -> options.images().map(file::withImages).orElse(file)).toList();
    return SceneStream.of(path, new ClevrReader(path, paired, options));
  }
}

package org.emma.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.scene.Scene;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.file.SceneOptions;
import org.emma.scene.synthetic.SyntheticScenes;

/** Finds the scenes that generators are measured on. */
final class ItemScenes {

  private static final String REAL_DATA = "EMMA_REAL_DATA";

  private ItemScenes() {}

  /**
   * Returns the scenes of that kind, in memory.
   *
   * @param kind {@code synthetic}, or a folder of the real annotations, such as {@code clevr} and
   *     {@code gqa}
   */
  static List<Scene> of(String kind) {
    if (kind.equals("synthetic")) {
      return new SyntheticScenes(200, 7).scenes();
    }
    String root = System.getenv(REAL_DATA);
    if (root == null) {
      throw new IllegalStateException(
          "The environment variable %s is not set: it names the folder with real annotations"
              .formatted(REAL_DATA));
    }
    Path folder = Path.of(root).resolve(kind);
    return kind.equals("gqa")
        ? withoutPictures(folder.resolve("debug_sceneGraphs.json"))
        : SceneFiles.open(folder).scenes();
  }

  /** Reads GQA's scene graphs beside empty files for the pictures, at which no generator looks. */
  private static List<Scene> withoutPictures(Path graphs) {
    try {
      Path pictures = Files.createTempDirectory("pictures");
      for (var ids = new ObjectMapper().readTree(graphs.toFile()).fieldNames(); ids.hasNext(); ) {
        Files.createFile(pictures.resolve(ids.next() + ".jpg"));
      }
      return SceneFiles.open(graphs, SceneOptions.STANDARD.withImages(pictures)).scenes();
    } catch (IOException e) {
      throw new UncheckedIOException("The pictures' places cannot be made", e);
    }
  }
}

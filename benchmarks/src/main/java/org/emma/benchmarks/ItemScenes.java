package org.emma.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.emma.scene.Scene;
import org.emma.scene.file.SceneFiles;
import org.emma.scene.file.SceneOptions;
import org.emma.scene.synthetic.SyntheticScenes;

/** Finds the scenes that generators are measured on. */
final class ItemScenes {

  private static final String REAL_DATA = "EMMA_REAL_DATA";

  private static final int MANY = 1000;

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

  /** Returns a thousand scenes of that kind: the annotated ones again and again, with other ids. */
  static List<Scene> many(String kind) {
    if (kind.equals("synthetic")) {
      return new SyntheticScenes(MANY, 7).scenes();
    }
    List<Scene> read = of(kind);
    return IntStream.range(0, MANY).mapToObj(i -> copy(read.get(i % read.size()), i)).toList();
  }

  private static Scene copy(Scene scene, int number) {
    return new Scene(
        scene.id() + "-" + number,
        scene.image(),
        scene.width(),
        scene.height(),
        scene.objects(),
        scene.relationships(),
        scene.captions(),
        scene.completeness());
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

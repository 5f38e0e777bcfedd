package org.emma.junit.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.emma.junit.Constants;
import org.emma.junit.SceneFile;
import org.emma.junit.SyntheticScenes;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneSource;
import org.emma.scene.file.SceneFiles;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds the scenes of a suite class, or those that a parameter puts in their place. */
record SceneryReader(Parameters parameters) {

  /**
   * Returns the scenes without reading them.
   *
   * @throws IllegalArgumentException if the class names none or two, or no scenes can be made from
   *     what it names; the message is for the user
   * @throws SceneFormatException if the file is no annotation file
   */
  Scenery read(Class<?> type) {
    Optional<SyntheticScenes> synthetic =
        AnnotationSupport.findAnnotation(type, SyntheticScenes.class);
    Optional<SceneFile> file = AnnotationSupport.findAnnotation(type, SceneFile.class);
    if (synthetic.isPresent() == file.isPresent()) {
      throw new IllegalArgumentException(
          (synthetic.isPresent()
                  ? "Suite %s has @SyntheticScenes and @SceneFile: keep one"
                  : "Suite %s has no scenes: add @SyntheticScenes(count = 200) or @SceneFile")
              .formatted(type.getName()));
    }
    Optional<Integer> count = parameters.count(Constants.SCENES_COUNT);
    Scenery own =
        synthetic.isPresent()
            ? drawn(type, synthetic.get(), count)
            : annotated(file.orElseThrow().value(), count, count.isPresent(), List.of());
    return parameters
        .text(Constants.SCENES)
        .map(path -> annotated(path, count, true, own.furtherOnes()))
        .orElse(own);
  }

  private static Scenery drawn(Class<?> type, SyntheticScenes wanted, Optional<Integer> count) {
    if (wanted.count() < 1) {
      throw new IllegalArgumentException(
          "Suite %s asks for %d synthetic scenes: ask for at least one"
              .formatted(type.getName(), wanted.count()));
    }
    org.emma.scene.synthetic.SyntheticScenes source =
        new org.emma.scene.synthetic.SyntheticScenes(count.orElse(wanted.count()), wanted.seed());
    return new Scenery(source, List.of(source), OptionalInt.empty(), source, count.isPresent());
  }

  private static Scenery annotated(
      String name, Optional<Integer> count, boolean fromOutside, List<SceneSource> others) {
    Path path = Path.of(name);
    SceneSource source = SceneFiles.open(path);
    List<SceneSource> furtherOnes = new ArrayList<>(List.of(source));
    furtherOnes.addAll(others);
    OptionalInt first = count.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new Scenery(
        source, furtherOnes, first, List.of(path, first, lastChange(path)), fromOutside);
  }

  private static Object lastChange(Path path) {
    try {
      return List.of(Files.getLastModifiedTime(path), Files.size(path));
    } catch (IOException e) {
      return new Object();
    }
  }
}

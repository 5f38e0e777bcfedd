package org.emma.junit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.emma.junit.Constants;
import org.emma.junit.ItemFile;
import org.emma.junit.SceneFile;
import org.emma.junit.SyntheticScenes;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneSource;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Finds what a suite class asks about: a file of items, or scenes, which a parameter may replace.
 */
record OriginReader(Parameters parameters) {

  /**
   * Returns where the questions come from, without reading it.
   *
   * @throws IllegalArgumentException if the class names none or several, or no questions can be had
   *     from what it names; the message is for the user
   * @throws org.emma.records.FileFormatException if a file of items is not there
   * @throws SceneFormatException if the file is no annotation file
   */
  ItemOrigin read(Class<?> type) {
    Optional<SyntheticScenes> synthetic =
        AnnotationSupport.findAnnotation(type, SyntheticScenes.class);
    Optional<SceneFile> file = AnnotationSupport.findAnnotation(type, SceneFile.class);
    Optional<ItemFile> items = AnnotationSupport.findAnnotation(type, ItemFile.class);
    List<String> named =
        Stream.of(synthetic, file, items)
            .flatMap(Optional::stream)
            .map(one -> "@" + one.annotationType().getSimpleName())
            .toList();
    if (named.size() != 1) {
      throw new IllegalArgumentException(
          named.isEmpty()
              ? "Suite %s has no scenes: add @SyntheticScenes(count = 200) or @SceneFile, or questions with @ItemFile"
                  .formatted(type.getName())
              : "Suite %s has %s: keep one".formatted(type.getName(), String.join(" and ", named)));
    }
    return items.isPresent() ? WrittenItems.of(items.get()) : scenery(type, synthetic, file);
  }

  private Scenery scenery(
      Class<?> type, Optional<SyntheticScenes> synthetic, Optional<SceneFile> file) {
    Optional<Integer> count = parameters.count(Constants.SCENES_COUNT);
    Scenery own =
        synthetic.isPresent()
            ? drawn(type, synthetic.get(), count)
            : annotated(
                AnnotatedPictures.of(file.orElseThrow()), count, count.isPresent(), List.of());
    return parameters
        .text(Constants.SCENES)
        .map(path -> annotated(AnnotatedPictures.at(path), count, true, own.furtherOnes()))
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
      AnnotatedPictures pictures,
      Optional<Integer> count,
      boolean fromOutside,
      List<SceneSource> others) {
    SceneSource source = pictures.source();
    List<SceneSource> furtherOnes = new ArrayList<>(List.of(source));
    furtherOnes.addAll(others);
    OptionalInt first = count.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new Scenery(
        source, furtherOnes, first, List.of(pictures, first, pictures.lastChange()), fromOutside);
  }
}

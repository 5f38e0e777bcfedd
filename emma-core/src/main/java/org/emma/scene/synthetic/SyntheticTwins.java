package org.emma.scene.synthetic;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;

/**
 * Draws pairs of scenes that differ in exactly one thing, for questions about what changed: the
 * scenes of {@link SyntheticScenes}, each followed by its twin. In the twin one object has another
 * color, size, texture, name or place, is missing, or has been added.
 *
 * @param count how many pairs, at least one
 * @param seed any number; the first scene of each pair is that of {@link SyntheticScenes}
 */
public record SyntheticTwins(int count, long seed) implements SceneSource {

  public SyntheticTwins {
    if (count < 1) {
      throw new IllegalArgumentException(
          "%d pairs of synthetic scenes make no items: ask for at least one".formatted(count));
    }
  }

  @Override
  public List<Scene> scenes() {
    return IntStream.range(0, count)
        .mapToObj(index -> SyntheticScenes.scene(seed, index))
        .flatMap(scene -> Stream.of(scene, OneChange.twin(scene)))
        .toList();
  }
}

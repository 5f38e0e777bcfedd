package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Says which pictures are shown together: each alone, or in pairs that have something in common.
 */
final class Pictures {

  private final List<Scene> scenes;
  private final KnownAnswers answers;
  private final long seed;
  private final List<Shown> alone;
  private @Nullable List<Shown> inPairs;

  Pictures(List<Scene> scenes, KnownAnswers answers, long seed) {
    this.scenes = scenes;
    this.answers = answers;
    this.seed = seed;
    this.alone = scenes.stream().map(scene -> new Shown(List.of(scene), answers)).toList();
  }

  List<Shown> of(ItemGenerator generator) {
    return switch (generator.images()) {
      case 1 -> alone;
      case 2 -> inPairs();
      default ->
          throw new IllegalArgumentException(
              "Generator %s shows %d pictures: let it show one or two"
                  .formatted(generator.name(), generator.images()));
    };
  }

  private List<Shown> inPairs() {
    if (inPairs == null) {
      inPairs = ScenePairs.of(scenes, seed).stream().map(pair -> new Shown(pair, answers)).toList();
    }
    return inPairs;
  }
}

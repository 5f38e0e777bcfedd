package org.emma.item.generate;

import java.util.List;
import org.emma.scene.Scene;

/**
 * Says which pictures are shown together: each alone, or in pairs that have something in common.
 */
record Pictures(List<Scene> scenes, long seed) {

  List<List<Scene>> of(ItemGenerator generator) {
    return switch (generator.images()) {
      case 1 -> scenes.stream().map(List::of).toList();
      case 2 -> ScenePairs.of(scenes, seed);
      default ->
          throw new IllegalArgumentException(
              "Generator %s shows %d pictures: let it show one or two"
                  .formatted(generator.name(), generator.images()));
    };
  }
}

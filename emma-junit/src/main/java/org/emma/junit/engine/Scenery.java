package org.emma.junit.engine;

import java.util.List;
import java.util.OptionalInt;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;

/**
 * Says which scenes a suite examines.
 *
 * @param source where they come from
 * @param furtherOnes where to find scenes to learn from, best first
 * @param first how many of them are examined; empty for all
 * @param state changes whenever the scenes may have changed
 * @param fromOutside whether a parameter put them in the place of the suite's own
 */
record Scenery(
    SceneSource source,
    List<SceneSource> furtherOnes,
    OptionalInt first,
    Object state,
    boolean fromOutside) {

  Scenery {
    furtherOnes = List.copyOf(furtherOnes);
  }

  List<Scene> scenes() {
    List<Scene> all = source.scenes();
    return first.isPresent() && first.getAsInt() < all.size()
        ? all.subList(0, first.getAsInt())
        : all;
  }
}

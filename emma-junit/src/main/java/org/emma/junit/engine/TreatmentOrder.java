package org.emma.junit.engine;

import java.util.List;
import org.emma.scene.SceneSource;

/**
 * Says how a suite is treated.
 *
 * @param tune whether to tune and re-examine, or only to write the tuning set
 * @param images how many pictures to learn from
 * @param steps how many optimizer steps
 * @param seed decides pictures, conversations and order
 * @param sources where the pictures come from: the first that has some that are not examined
 */
record TreatmentOrder(boolean tune, int images, int steps, long seed, List<SceneSource> sources) {

  TreatmentOrder {
    sources = List.copyOf(sources);
  }
}

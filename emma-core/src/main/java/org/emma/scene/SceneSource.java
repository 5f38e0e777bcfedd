package org.emma.scene;

import java.util.List;
import java.util.stream.Stream;

/**
 * Supplies the scenes that items are generated from: drawn, or read from annotations.
 *
 * <p>Supplying renders and reads no picture; equal sources supply equal scenes in equal order.
 */
@FunctionalInterface
public interface SceneSource {

  /**
   * Returns the scenes, in order.
   *
   * @throws SceneFormatException if an annotation file is broken
   */
  List<Scene> scenes();

  /**
   * Streams the scenes one at a time, for sources that are larger than memory. Close the stream.
   *
   * @throws SceneFormatException if an annotation file is broken, when the broken scene is reached
   */
  default Stream<Scene> stream() {
    return scenes().stream();
  }
}

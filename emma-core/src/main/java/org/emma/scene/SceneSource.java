package org.emma.scene;

import java.util.List;

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
}

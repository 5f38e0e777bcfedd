package org.emma.junit.engine;

import java.nio.file.Path;

/** Names models whose weights lie in a file. */
final class TunedModel {

  private TunedModel() {}

  /**
   * Returns the name that loads tuned weights: the kind of the base model, which is what comes
   * before a colon, and the file.
   */
  static String name(String base, Path weights) {
    return base.split(":", 2)[0] + ":" + weights;
  }
}

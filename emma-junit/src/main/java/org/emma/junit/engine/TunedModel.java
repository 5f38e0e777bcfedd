package org.emma.junit.engine;

import java.nio.file.InvalidPathException;
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

  /** Tells whether a model's name names these weights. */
  static boolean isIn(Path weights, String model) {
    int colon = model.indexOf(':');
    try {
      Path named = Path.of(model.substring(colon + 1));
      return colon >= 0
          && named.toAbsolutePath().normalize().equals(weights.toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

package org.emma.junit.engine;

import java.nio.file.Path;
import java.util.Set;

/** Names models whose weights lie in a file. */
final class TunedModel {

  private static final Set<String> MADE_IN_CODE = Set.of("class", "method");

  private TunedModel() {}

  /**
   * Returns the name that loads tuned weights: the kind of the base model, which is what comes
   * before a colon, and the file.
   *
   * @throws NoTunedModelException if the base model is made in code, which reads no such file
   */
  static String name(String base, Path weights) {
    String kind = base.split(":", 2)[0];
    if (MADE_IN_CODE.contains(kind)) {
      throw new NoTunedModelException(
          "The tuned weights of %s are in %s, and no name loads them, because that model is made in code: run the whole suite, which examines what it has tuned"
              .formatted(base, weights));
    }
    return kind + ":" + weights;
  }
}

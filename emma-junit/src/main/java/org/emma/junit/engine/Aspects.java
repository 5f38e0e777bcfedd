package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;

import org.emma.item.generate.ItemGenerator;
import org.emma.item.generate.ItemGenerators;
import org.emma.scene.Aspect;

/** Reads the names of aspects that questions can be generated about. */
final class Aspects {

  private Aspects() {}

  /**
   * Returns the aspect of that name.
   *
   * @throws IllegalArgumentException if there is no generator for it; the message is for the user
   */
  static Aspect of(Class<?> suite, String name) {
    return ItemGenerators.BUILT_IN.stream()
        .map(ItemGenerator::aspect)
        .filter(aspect -> aspect.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Suite %s names the aspect \"%s\", which no questions can be made about: choose one of %s"
                        .formatted(suite.getName(), name, known())));
  }

  private static String known() {
    return ItemGenerators.BUILT_IN.stream()
        .map(ItemGenerator::aspect)
        .distinct()
        .sorted()
        .map(Aspect::name)
        .collect(joining(", "));
  }
}

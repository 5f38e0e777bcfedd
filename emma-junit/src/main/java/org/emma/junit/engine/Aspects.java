package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;

import org.emma.item.generate.ItemGenerator;
import org.emma.item.generate.ItemGenerators;
import org.emma.junit.ItemFile;
import org.emma.scene.Aspect;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads the names of aspects that a suite can ask about. */
final class Aspects {

  private Aspects() {}

  /**
   * Returns the aspect of that name. A file of items may have aspects of its own.
   *
   * @throws IllegalArgumentException if it is no name of an aspect, or there is no generator for it
   *     where questions are generated; the message is for the user
   */
  static Aspect of(Class<?> suite, String name) {
    if (AnnotationSupport.isAnnotated(suite, ItemFile.class)) {
      return Aspect.of(name);
    }
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

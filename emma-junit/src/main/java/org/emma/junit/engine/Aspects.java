package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.emma.item.generate.ItemGenerator;
import org.emma.junit.ItemFile;
import org.emma.scene.Aspect;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Reads the names of aspects that a suite can ask about.
 *
 * @param suite the class
 * @param generators what makes its questions
 */
record Aspects(Class<?> suite, List<ItemGenerator> generators) {

  /**
   * Returns the aspect of that name. A file of items may have aspects of its own.
   *
   * @throws IllegalArgumentException if it is no name of an aspect, or there is no generator for it
   *     where questions are generated; the message is for the user
   */
  Aspect of(String name) {
    if (AnnotationSupport.isAnnotated(suite, ItemFile.class)) {
      return Aspect.of(name);
    }
    return generators.stream()
        .map(ItemGenerator::aspect)
        .filter(aspect -> aspect.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Suite %s names the aspect \"%s\", which no questions can be made about: choose one of %s"
                        .formatted(suite.getName(), name, known())));
  }

  private String known() {
    return generators.stream()
        .map(ItemGenerator::aspect)
        .distinct()
        .sorted()
        .map(Aspect::name)
        .collect(joining(", "));
  }
}

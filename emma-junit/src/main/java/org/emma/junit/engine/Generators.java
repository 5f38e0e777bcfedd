package org.emma.junit.engine;

import java.util.List;
import java.util.stream.Stream;
import org.emma.item.generate.GeneratorNames;
import org.emma.item.generate.ItemGenerator;
import org.emma.item.generate.ItemGenerators;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds what makes the questions of a suite. */
final class Generators {

  private static final String ALL = "all";

  /** One instance of each class, so that equal plans are known to be equal. */
  private static final ClassValue<ItemGenerator> OWN =
      new ClassValue<>() {
        @Override
        protected ItemGenerator computeValue(Class<?> type) {
          return (ItemGenerator) ReflectionSupport.newInstance(type);
        }
      };

  private Generators() {}

  /**
   * Returns the generators of a suite.
   *
   * @throws IllegalArgumentException if there is none of a name; the message is for the user
   */
  static List<ItemGenerator> of(Class<?> suite, Parameters parameters) {
    List<String> names =
        parameters
            .text(Constants.GENERATORS)
            .map(text -> Stream.of(text.split(",")).map(String::strip).toList())
            .orElseGet(
                () ->
                    AnnotationSupport.findAnnotation(suite, AgnosiaSuite.class)
                        .map(written -> List.of(written.generators()))
                        .orElse(List.of()));
    if (names.isEmpty()) {
      return List.copyOf(ItemGenerators.BUILT_IN);
    }
    return names.stream().flatMap(name -> named(suite, name)).distinct().toList();
  }

  private static Stream<ItemGenerator> named(Class<?> suite, String name) {
    if (name.equals(ALL)) {
      return GeneratorNames.all().stream();
    }
    if (!name.contains(".")) {
      return Stream.of(GeneratorNames.named(name));
    }
    try {
      return Stream.of(OWN.get(Class.forName(name, true, suite.getClassLoader())));
    } catch (ClassNotFoundException | RuntimeException e) {
      throw new IllegalArgumentException(
          "Suite %s names the generator %s, which is no class of an ItemGenerator with a constructor without parameters (%s)"
              .formatted(suite.getName(), name, e),
          e);
    }
  }
}

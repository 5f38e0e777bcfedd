package org.emma.junit.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.junit.Constants;
import org.emma.words.Nearest;
import org.junit.platform.commons.support.ReflectionSupport;

/** Finds parameters whose names are nearly those of the engine. */
final class Mistyped {

  private static final String OURS = "emma.";

  private static final Set<String> KNOWN = Set.copyOf(known());

  private Mistyped() {}

  /** Returns a warning for every name that begins like the engine's and is nearly one of them. */
  static List<String> warnings(Set<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(OURS) && !KNOWN.contains(name))
        .sorted()
        .flatMap(name -> Nearest.to(name, KNOWN).map(known -> warning(name, known)).stream())
        .toList();
  }

  private static String warning(String name, String known) {
    return "There is no parameter %s, so it has no effect: did you mean %s?".formatted(name, known);
  }

  private static List<String> known() {
    return Stream.of(Constants.class.getFields())
        .filter(field -> !field.getName().endsWith("_DEFAULT"))
        .flatMap(field -> ReflectionSupport.tryToReadFieldValue(field, null).toOptional().stream())
        .map(String::valueOf)
        .toList();
  }
}

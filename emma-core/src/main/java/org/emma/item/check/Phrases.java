package org.emma.item.check;

import org.atteo.evo.inflector.English;

/** Knows how predicates and several objects are said in questions and answers. */
final class Phrases {

  private Phrases() {}

  /** Returns the predicate as an answer on its own. */
  static String answer(String predicate) {
    return switch (predicate) {
      case "left of" -> "to the left";
      case "right of" -> "to the right";
      case "in front of" -> "in front";
      default -> predicate;
    };
  }

  /** Returns the predicate as it stands between two objects. */
  static String between(String predicate) {
    return switch (predicate) {
      case "left of", "right of" -> "to the " + predicate;
      default -> predicate;
    };
  }

  /** Returns how several objects of a name are called. */
  static String several(String name) {
    String[] parts = name.split(" of ", 2);
    String head = parts[0].endsWith("person") ? people(parts[0]) : English.plural(parts[0]);
    return parts.length == 1 ? head : head + " of " + parts[1];
  }

  private static String people(String name) {
    return name.substring(0, name.length() - "person".length()) + "people";
  }
}

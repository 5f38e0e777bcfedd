package org.emma.item.check;

import org.atteo.evo.inflector.English;
import org.emma.item.NounNumber;

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

  /** Returns what a question calls the values of an aspect: kinds of objects for names. */
  static String kind(String aspect) {
    return aspect.equals("entity") ? "kind" : aspect;
  }

  /** Returns the word for a place in an order. */
  static String ordinal(String number) {
    return switch (number) {
      case "1" -> "first";
      case "2" -> "second";
      case "3" -> "third";
      case "4" -> "fourth";
      case "5" -> "fifth";
      default -> number;
    };
  }

  /** Returns how several objects of a name are called. */
  static String several(String name) {
    if (NounNumber.of(name) != NounNumber.ONE) {
      return name;
    }
    String[] parts = name.split(" of ", 2);
    String head = parts[0].endsWith("person") ? people(parts[0]) : English.plural(parts[0]);
    return parts.length == 1 ? head : head + " of " + parts[1];
  }

  private static String people(String name) {
    return name.substring(0, name.length() - "person".length()) + "people";
  }
}

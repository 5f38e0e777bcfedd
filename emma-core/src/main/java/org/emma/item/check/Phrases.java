package org.emma.item.check;

/** Knows how predicates are said in questions and answers. */
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
}

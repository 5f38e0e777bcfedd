package org.emma.item;

import java.util.Set;

/** Names what is asked for otherwise than by a question, and says itself how it is answered. */
public final class Requests {

  /** Asks for the names of all kinds of objects. */
  public static final String LIST =
      "List all kinds of objects in the picture, separated by commas.";

  /** Asks for a description in the model's own words. */
  public static final String DESCRIBE = "Describe the picture.";

  private static final Set<String> ALL = Set.of(LIST, DESCRIBE);

  private Requests() {}

  /** Tells whether an open question is one of these. */
  public static boolean has(String question) {
    return ALL.contains(question);
  }
}

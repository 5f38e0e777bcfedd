package org.emma.scene;

/** Checks the words that annotations bring in, so that no blank name reaches a question. */
final class Words {

  private Words() {}

  static String required(String word, String owner) {
    String stripped = word.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(owner + " is blank: give it a word or leave it out");
    }
    return stripped;
  }
}

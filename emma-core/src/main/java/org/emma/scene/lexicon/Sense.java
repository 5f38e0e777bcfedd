package org.emma.scene.lexicon;

/**
 * Holds one meaning of a word, and of which objects it has it.
 *
 * @param typing what the word means
 * @param subjects names of the objects that it is said of
 * @param objects for relationships, names of the objects that they are related to
 */
record Sense(Typing typing, Nouns subjects, Nouns objects) {

  boolean isForAll() {
    return subjects.isAny() && objects.isAny();
  }

  boolean fits(String subject, String object) {
    return subjects.fit(subject) && objects.fit(object);
  }
}

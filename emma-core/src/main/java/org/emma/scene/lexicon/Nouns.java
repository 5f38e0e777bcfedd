package org.emma.scene.lexicon;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.atteo.evo.inflector.English;

/**
 * Holds names of objects, each standing for its plural too, and for longer names that end in it:
 * {@code trunk} for {@code tree trunks}.
 *
 * @param words the names and their plurals; empty for any name at all
 */
record Nouns(Set<String> words) {

  static final Nouns ANY = new Nouns(Set.of());

  Nouns {
    words = Set.copyOf(words);
  }

  static Nouns of(Collection<String> names) {
    Set<String> words = new HashSet<>(names);
    names.forEach(name -> words.add(English.plural(name)));
    return new Nouns(words);
  }

  boolean isAny() {
    return words.isEmpty();
  }

  boolean fit(String name) {
    return isAny()
        || words.contains(name)
        || words.contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}

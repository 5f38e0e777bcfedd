package org.emma.scene.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Maps words to their meanings, and the words of questions to those that they exclude. */
final class Senses {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");
  private static final Pattern AROUND = Pattern.compile("^[\"'\\s.,]+|[\"'\\s.,]+$");

  private final Map<String, List<Sense>> byWord = new HashMap<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();

  /** Returns a word as it is looked up: in lower case, without quotation marks and hyphens. */
  static String key(String word) {
    String bare = AROUND.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN_WORDS.matcher(bare).replaceAll(" ");
  }

  /** Adds a meaning; false if the word has another one for all objects already. */
  boolean add(String word, Sense sense) {
    List<Sense> senses = byWord.computeIfAbsent(key(word), key -> new ArrayList<>());
    boolean isNew =
        !sense.isForAll()
            || senses.stream()
                .filter(Sense::isForAll)
                .allMatch(other -> other.typing().equals(sense.typing()));
    senses.add(sense);
    return isNew;
  }

  void exclude(String one, String other) {
    opposites.computeIfAbsent(one, word -> new TreeSet<>()).add(other);
    opposites.computeIfAbsent(other, word -> new TreeSet<>()).add(one);
  }

  /** Takes over what is said there, in the place of all that is said here about the same words. */
  void replaceBy(Senses own) {
    byWord.putAll(own.byWord);
    own.opposites.forEach((word, others) -> others.forEach(other -> exclude(word, other)));
  }

  Typing typing(String word, String subject, String object) {
    List<Sense> asWritten = byWord.get(word);
    List<Sense> senses = asWritten == null ? byWord.getOrDefault(key(word), List.of()) : asWritten;
    Typing forAll = senses.isEmpty() ? Typing.UNKNOWN : Typing.AMBIGUOUS;
    for (Sense sense : senses) {
      if (sense.isForAll()) {
        forAll = sense.typing();
      } else if (sense.fits(subject, object)) {
        return sense.typing();
      }
    }
    return forAll;
  }

  Set<String> opposites(String word) {
    return Set.copyOf(opposites.getOrDefault(word, Set.of()));
  }

  /** Tells whether some word is read as this one. */
  boolean gives(Typing typing) {
    return byWord.getOrDefault(key(typing.word()), List.of()).stream()
        .anyMatch(sense -> sense.typing().equals(typing));
  }
}

package org.emma.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Looks up what nouns and adjectives mean and what is a kind of what, in WordNet 3.1 (Fellbaum
 * 1998; Princeton University).
 *
 * <p>Of each word it knows the first sense and every other that makes up at least a tenth of the
 * word's tagged uses: a dog is an animal here, and never a man. A sense is a number, the line of
 * the resource {@code kinds.txt} with the senses that it is a kind of, or for an adjective those
 * that it is a shade of. Safe for use by many threads.
 */
public final class WordNet {

  private static final TextLines SENSES = TextLines.of("senses.txt");
  private static final TextLines KINDS = TextLines.of("kinds.txt");

  private WordNet() {}

  /**
   * Returns the senses of a name: those of the name itself, else of its singular, else of the word
   * that it is a kind of, such as {@code cup} for {@code coffee cups} and {@code glass} for {@code
   * glass of water}; none if it has none.
   */
  public static List<Integer> senses(String name) {
    return known(name.toLowerCase(Locale.ROOT).strip());
  }

  /** Returns the senses that a sense is directly a kind or a shade of. */
  public static List<Integer> kinds(int sense) {
    return numbers(KINDS.line(sense));
  }

  private static List<Integer> known(String name) {
    for (String form : Singulars.formsOf(name)) {
      String found = SENSES.after(form);
      if (!found.isEmpty()) {
        return numbers(found);
      }
    }
    int of = name.indexOf(" of ");
    if (of > 0) {
      return known(name.substring(0, of));
    }
    int head = name.indexOf(' ');
    return head < 0 ? List.of() : known(name.substring(head + 1).strip());
  }

  private static List<Integer> numbers(String text) {
    return text.isEmpty() ? List.of() : Stream.of(text.split(",")).map(Integer::valueOf).toList();
  }
}

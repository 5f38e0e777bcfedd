package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lists the words that call some objects.
 *
 * @param head what stands around the noun in any order, each with its alternatives: {@code red
 *     star}, {@code star that is red}
 * @param after what follows, in order
 */
record Noun(List<Set<String>> head, List<List<Set<String>>> after) {

  static final Noun ANY = new Noun(List.of(), List.of());

  /** Returns what follows a noun that is not named. */
  static Noun followed(List<List<Set<String>>> after) {
    return new Noun(List.of(), after);
  }

  Noun with(String... alternatives) {
    List<Set<String>> more = new ArrayList<>(head);
    more.add(Set.of(alternatives));
    return new Noun(more, after);
  }

  Noun then(String... alternatives) {
    List<List<Set<String>>> more = new ArrayList<>(after);
    more.add(List.of(Set.of(alternatives)));
    return new Noun(head, more);
  }

  /** Returns groups of words, one group after the other. */
  List<List<Set<String>>> words() {
    List<List<Set<String>>> words = new ArrayList<>();
    if (!head.isEmpty()) {
      words.add(head);
    }
    words.addAll(after);
    return words;
  }
}

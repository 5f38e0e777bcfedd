package org.emma.item.generate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.emma.item.check.Synonyms;
import org.emma.words.WordNet;

/**
 * Tells which names and values may be true of the same thing, because they mean the same or one is
 * a kind of the other. What is in doubt counts as alike: a wrong answer less costs little, one that
 * is true costs the question.
 */
final class Meanings {

  /** The senses of a name, and with them all that they are kinds of. */
  private record Meaning(Set<Integer> own, Set<Integer> all) {

    static Meaning of(String name) {
      Set<Integer> own = Set.copyOf(WordNet.senses(name));
      Set<Integer> all = new HashSet<>();
      own.forEach(sense -> addWithKinds(sense, all));
      return new Meaning(own, all);
    }

    boolean isOf(Meaning kind) {
      return kind.own.stream().anyMatch(all::contains);
    }

    private static void addWithKinds(int sense, Set<Integer> all) {
      if (all.add(sense)) {
        WordNet.kinds(sense).forEach(kind -> addWithKinds(kind, all));
      }
    }
  }

  private static final int MOST = 20_000;
  private static final Map<String, Meaning> KNOWN = new ConcurrentHashMap<>();

  private Meanings() {}

  /** Tells whether what is called the one may also be called the other. */
  static boolean areAlike(String one, String other) {
    boolean isInName = endsWith(one, other) || endsWith(other, one);
    if (isInName || Synonyms.areAlike(one, other)) {
      return true;
    }
    Meaning first = meaning(one);
    Meaning second = meaning(other);
    return first.isOf(second) || second.isOf(first);
  }

  private static boolean endsWith(String name, String head) {
    return name.length() > head.length()
        && name.endsWith(head)
        && name.charAt(name.length() - head.length() - 1) == ' ';
  }

  private static Meaning meaning(String name) {
    if (KNOWN.size() > MOST) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(name, Meaning::of);
  }
}

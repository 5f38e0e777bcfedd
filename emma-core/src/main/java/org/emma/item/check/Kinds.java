package org.emma.item.check;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.emma.words.WordNet;

/** Tells whether one word names a kind of what another names, by WordNet. */
public final class Kinds {

  private record Pair(String one, String other) {}

  private static final int MOST_KNOWN = 50_000;
  private static final Map<Pair, Boolean> KNOWN = new ConcurrentHashMap<>();

  private Kinds() {}

  /** Tells whether the two share a sense, or a sense of one is above a sense of the other. */
  public static boolean areRelated(String one, String other) {
    if (Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
      return false;
    }
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(
        new Pair(one, other),
        pair -> isAbove(pair.one(), pair.other()) || isAbove(pair.other(), pair.one()));
  }

  /** Tells whether they share a sense, or a sense of the special one is a kind of the general. */
  public static boolean isAbove(String general, String special) {
    BitSet wanted = new BitSet();
    WordNet.senses(general).forEach(wanted::set);
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(WordNet.senses(special));
    while (!open.isEmpty()) {
      int sense = open.pop();
      if (wanted.get(sense)) {
        return true;
      }
      if (!seen.get(sense)) {
        seen.set(sense);
        open.addAll(WordNet.kinds(sense));
      }
    }
    return false;
  }
}

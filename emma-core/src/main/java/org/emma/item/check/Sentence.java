package org.emma.item.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds words in a sentence: whole ones, and whatever their case. */
final class Sentence {

  private final String text;
  private final String lower;

  Sentence(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
  }

  String text() {
    return text;
  }

  /** Returns where the words first end at or after a place; -1 if they do not occur there. */
  int endOf(String words, int from) {
    String wanted = words.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(wanted, from); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
      if (begins && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
        return end;
      }
    }
    return -1;
  }

  /** Returns where the first of several alternatives ends; -1 if none occurs there. */
  int endOfAny(Set<String> alternatives, int from) {
    int first = -1;
    for (String words : alternatives) {
      int end = endOf(words, from);
      first = end >= 0 && (first < 0 || end < first) ? end : first;
    }
    return first;
  }

  /** Returns the first words that are not said where they should be, group after group. */
  Optional<Set<String>> lacks(List<List<Set<String>>> said) {
    int from = 0;
    for (List<Set<String>> group : said) {
      int end = from;
      for (Set<String> alternatives : group) {
        int found = endOfAny(alternatives, from);
        if (found < 0) {
          return Optional.of(alternatives);
        }
        end = Math.max(end, found);
      }
      from = end;
    }
    return Optional.empty();
  }

  boolean says(String words) {
    return endOf(words, 0) >= 0;
  }
}

package org.emma.examine;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.emma.item.generate.English;

/**
 * Holds the words that count when answers are compared: lower case, no articles, no punctuation,
 * numbers in digits.
 */
record Phrase(List<String> words) {

  private static final Pattern WORD =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}.])-)?(?<![\\p{L}\\p{N}])\\d+(?:\\.\\d+)?%?(?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}]+(?:'\\p{L}+)?");
  private static final Pattern NO_DECIMALS = Pattern.compile("\\.0+$");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}\\b)");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text) {
    List<String> words =
        WORD.matcher(THOUSANDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
            .results()
            .map(MatchResult::group)
            .map(word -> NO_DECIMALS.matcher(word).replaceFirst(""))
            .filter(word -> !ARTICLES.contains(word))
            .toList();
    return new Phrase(Numbers.inDigits(words));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean mentions(Collection<String> any) {
    return words.stream().anyMatch(any::contains);
  }

  /** Tells whether the other phrase occurs in this one, word for word, the last perhaps plural. */
  boolean contains(Phrase other) {
    int last = words.size() - other.words.size();
    for (int i = 0; i <= last && !other.isEmpty(); i++) {
      if (new Phrase(words.subList(i, i + other.words.size())).isSameAs(other)) {
        return true;
      }
    }
    return false;
  }

  boolean startsWith(Phrase other) {
    return words.size() >= other.words.size()
        && !other.isEmpty()
        && new Phrase(words.subList(0, other.words.size())).isSameAs(other);
  }

  /** Tells whether the phrases have equal words; the last may be singular here and plural there. */
  boolean isSameAs(Phrase other) {
    int last = words.size() - 1;
    if (other.words.size() - 1 != last) {
      return false;
    }
    return last < 0
        || (words.subList(0, last).equals(other.words.subList(0, last))
            && isSameNoun(words.get(last), other.words.get(last)));
  }

  Phrase without(Collection<String> dropped) {
    return new Phrase(words.stream().filter(word -> !dropped.contains(word)).toList());
  }

  private static boolean isSameNoun(String one, String other) {
    return one.equals(other)
        || (!Numbers.isNumber(one)
            && !Numbers.isNumber(other)
            && (English.plural(one).equals(other) || English.plural(other).equals(one)));
  }
}

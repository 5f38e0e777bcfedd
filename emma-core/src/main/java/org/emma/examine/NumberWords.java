package org.emma.examine;

import java.util.List;
import java.util.Map;

/**
 * Reads a number in English words, as far as it goes: "twenty one", "three hundred and five", "two
 * dozen".
 *
 * @param value the number
 * @param length how many words it takes; none if no number begins here
 */
record NumberWords(long value, int length) {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Long> UNITS =
      Map.of("dozen", 12L, "hundred", 100L, "thousand", 1_000L, "million", 1_000_000L);
  private static final int LONGEST_DIGITS = 6;

  String digits() {
    return Long.toString(value);
  }

  static NumberWords at(List<String> words, int start) {
    long whole = 0;
    long part = 0;
    long lastUnit = Long.MAX_VALUE;
    int at = start;
    int end = start;
    while (at < words.size()) {
      String word = words.get(at);
      Long unit = UNITS.get(word);
      long below = below(word);
      if (unit != null && unit < lastUnit && (at == start || part > 0)) {
        whole += Math.max(1, part) * unit;
        part = 0;
        lastUnit = unit;
      } else if (below >= 0 && fits(part, below, at == start)) {
        part += below;
      } else if (at == start && beginsUnits(words, at)) {
        part = Long.parseLong(word);
      } else if (!(word.equals("and") && at > start && part == 0 && isSmall(words, at + 1))) {
        break;
      }
      at++;
      end = at;
    }
    return new NumberWords(whole + part, end - start);
  }

  private static boolean fits(long part, long below, boolean first) {
    return first || (below > 0 && (part == 0 || (part >= 20 && part % 10 == 0 && below < 10)));
  }

  private static boolean beginsUnits(List<String> words, int at) {
    return words.get(at).length() <= LONGEST_DIGITS
        && Numbers.isNumber(words.get(at))
        && at + 1 < words.size()
        && UNITS.containsKey(words.get(at + 1));
  }

  private static boolean isSmall(List<String> words, int at) {
    return at < words.size() && below(words.get(at)) > 0;
  }

  private static long below(String word) {
    int tens = TENS.indexOf(word);
    return tens >= 0 ? (tens + 2) * 10L : SMALL.indexOf(word);
  }
}

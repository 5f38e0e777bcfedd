package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whole numbers written as digits or as English words up to ninety-nine. */
final class Numbers {

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

  private Numbers() {}

  /** Returns the words with every number in digits, without leading zeros. */
  static List<String> inDigits(List<String> words) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int tens = TENS.indexOf(word);
      int small = SMALL.indexOf(word);
      if (tens >= 0) {
        int units = i + 1 < words.size() ? SMALL.indexOf(words.get(i + 1)) : -1;
        boolean joined = units >= 1 && units <= 9;
        result.add(String.valueOf((tens + 2) * 10 + (joined ? units : 0)));
        i += joined ? 1 : 0;
      } else if (small >= 0) {
        result.add(String.valueOf(small));
      } else {
        result.add(isNumber(word) ? word.replaceFirst("^0+(?=\\d)", "") : word);
      }
    }
    return result;
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns the one number that the phrase names; empty if it names none or different ones. */
  static Optional<String> only(Phrase phrase) {
    List<String> numbers = phrase.words().stream().filter(Numbers::isNumber).distinct().toList();
    return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
  }
}

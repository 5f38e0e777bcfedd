package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whole numbers, written as digits or as English words. */
final class Numbers {

  private static final Pattern WHOLE = Pattern.compile("\\d+");

  /** Whole, negative, with decimals, or in percent. */
  private static final Pattern ANY = Pattern.compile("-?\\d+(?:\\.\\d+)?%?");

  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

  private Numbers() {}

  /** Returns the words with every number in digits, without leading zeros. */
  static List<String> inDigits(List<String> words) {
    List<String> result = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      NumberWords number = NumberWords.at(words, at);
      if (number.length() > 0) {
        result.add(number.digits());
        at += number.length();
      } else {
        result.add(LEADING_ZEROS.matcher(words.get(at)).replaceFirst(""));
        at++;
      }
    }
    return result;
  }

  static boolean isNumber(String word) {
    return WHOLE.matcher(word).matches();
  }

  /** Returns the one number that the phrase names; empty if it names none or different ones. */
  static Optional<String> only(Phrase phrase) {
    List<String> numbers =
        phrase.words().stream().filter(word -> ANY.matcher(word).matches()).distinct().toList();
    return numbers.size() == 1
        ? Optional.of(numbers.get(0)).filter(Numbers::isNumber)
        : Optional.empty();
  }
}

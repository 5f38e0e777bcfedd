package org.emma.examine;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds the letter of an option at the head of a text, such as {@code (B)}, {@code B.} or {@code B
 * because}. A capital A before a word is an article, and no mark.
 *
 * @param option index of the option that the letter stands for, which may not exist
 * @param rest what follows the mark
 */
record LetterMark(int option, String rest) {

  private static final Pattern BRACKETED = Pattern.compile("^[(\\[]?\\s*([A-Za-z])\\s*[)\\]]");
  private static final Pattern PUNCTUATED =
      Pattern.compile("^([A-Z])(?=\\s*(?:[.,:;!}/&–—-]|\\n|$))(?!['.]\\p{L})");
  private static final Pattern LOWER_CASE_ALONE =
      Pattern.compile("^([a-z])(?=\\s*[.:]?$)|^([b-z])(?=\\s*[,;]|\\s+(?:because|since)\\b)");
  private static final Pattern REASONED =
      Pattern.compile("^([A-Z])(?=\\s+(?:because|since|as|or|and|is)\\b)");
  private static final Pattern ONE_MORE =
      Pattern.compile(
          "^\\s*+(?:[.,:;/&+–—-]|or|and|also)?\\s*+(?:or|and|maybe|perhaps|no|rather|actually)?\\s*+,?\\s*+"
              + "(?:[(\\[]\\s*([A-Za-z])\\s*[)\\]]|([A-Z])(?=\\s*(?:[.,;:!)]|or\\b|and\\b|$)))");

  static Optional<LetterMark> at(String text) {
    for (Pattern shape : new Pattern[] {BRACKETED, PUNCTUATED, LOWER_CASE_ALONE, REASONED}) {
      Matcher matcher = shape.matcher(text);
      if (matcher.find()) {
        return Optional.of(
            new LetterMark(index(letter(matcher)), text.substring(matcher.end()).strip()));
      }
    }
    return Optional.empty();
  }

  private static String letter(Matcher matcher) {
    for (int group = 1; group < matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return matcher.group(matcher.groupCount());
  }

  /** Tells whether another letter follows at once: "(A) or (B)", "A, B", "B/C". */
  boolean isFollowedByAnother() {
    Matcher matcher = ONE_MORE.matcher(rest);
    if (!matcher.find()) {
      return false;
    }
    String letter = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return index(letter) != option;
  }

  /** Returns the index of the option that a letter stands for, from 0. */
  static int index(String letter) {
    return letter.toUpperCase(Locale.ROOT).charAt(0) - 'A';
  }
}

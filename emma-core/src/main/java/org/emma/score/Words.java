package org.emma.score;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits text at white space as Python's {@code str.split()} does.
 *
 * @param list the pieces, none of them empty
 */
record Words(List<String> list) {

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  static Words of(String text) {
    return new Words(Arrays.stream(SPACE.split(text)).filter(piece -> !piece.isEmpty()).toList());
  }
}

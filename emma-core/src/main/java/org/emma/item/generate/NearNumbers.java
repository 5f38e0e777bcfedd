package org.emma.item.generate;

import java.util.List;
import java.util.stream.IntStream;

/** Offers as wrong numbers the nearest to the right one, so that size alone gives none away. */
final class NearNumbers {

  private static final int REACH = 3;

  private NearNumbers() {}

  /** Returns the numbers from one that are at most three away. */
  static List<String> around(int right) {
    return IntStream.rangeClosed(Math.max(1, right - REACH), right + REACH)
        .filter(number -> number != right)
        .mapToObj(String::valueOf)
        .toList();
  }
}

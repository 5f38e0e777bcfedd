package org.emma.item.generate;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Offers as wrong numbers the nearest to the right one: four in a row, of which the right one is
 * any, so that its place among them gives nothing away.
 */
final class NearNumbers {

  private static final int IN_A_ROW = 4;

  private NearNumbers() {}

  /**
   * Returns the wrong ones.
   *
   * @param right the right number
   * @param least the least that is possible at all
   * @param occasion what is asked of what; decides where the row begins
   */
  static List<String> around(int right, int least, String occasion) {
    int from = Math.max(least, right - new Random(occasion.hashCode()).nextInt(IN_A_ROW));
    return IntStream.range(from, from + IN_A_ROW)
        .filter(number -> number != right)
        .mapToObj(String::valueOf)
        .toList();
  }
}

package org.emma.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads as POPE's evaluate.py does: the text up to the first full stop, without commas, split at
 * single spaces; {@code No}, {@code no} or {@code not} among the pieces is a no, all else a yes.
 * {@code NO}, {@code Not} and {@code isn't} are therefore a yes, and so is an empty reply.
 */
final class PopeRule {

  private static final List<String> NO = List.of("No", "not", "no");

  private PopeRule() {}

  static Optional<String> answer(String reply) {
    int stop = reply.indexOf('.');
    String sentence = (stop < 0 ? reply : reply.substring(0, stop)).replace(",", "");
    boolean no = Arrays.stream(sentence.split(" ", -1)).anyMatch(NO::contains);
    return Optional.of(no ? "no" : "yes");
  }
}

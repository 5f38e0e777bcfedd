package org.emma.score;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads as MME's calculation.py does: in lower case, yes or no alone, else yes and then no wherever
 * they stand within the first four characters. {@code None} is therefore a no; the rest is what MME
 * counts as other.
 */
final class MmeRule {

  private static final int PREFIX = 4;

  private MmeRule() {}

  static Optional<String> answer(String reply) {
    String text = reply.toLowerCase(Locale.ROOT);
    int length = text.codePointCount(0, text.length());
    String prefix = text.substring(0, text.offsetByCodePoints(0, Math.min(PREFIX, length)));
    if (prefix.contains("yes")) {
      return Optional.of("yes");
    }
    return prefix.contains("no") ? Optional.of("no") : Optional.empty();
  }
}

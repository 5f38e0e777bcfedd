package org.emma.score;

import java.util.Optional;

/**
 * Reads as AMBER's inference.py does: {@code Yes} and {@code No}, exactly so; {@code yes} and
 * {@code No.} are neither.
 */
final class AmberRule {

  private AmberRule() {}

  static Optional<String> answer(String reply) {
    return switch (reply) {
      case "Yes" -> Optional.of("yes");
      case "No" -> Optional.of("no");
      default -> Optional.empty();
    };
  }
}

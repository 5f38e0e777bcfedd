package org.emma.runtime.served;

/**
 * Says what tokens cost, as the provider's price list has it.
 *
 * @param inputPerMillion price of a million tokens of prompt and picture
 * @param outputPerMillion price of a million tokens of reply
 * @param currency what the prices are in, such as {@code USD}
 */
public record Price(double inputPerMillion, double outputPerMillion, String currency) {

  private static final double MILLION = 1e6;

  public Price {
    if (!(inputPerMillion >= 0 && outputPerMillion >= 0)) {
      throw new IllegalArgumentException(
          "\"price\" is %s and %s: give prices of a million tokens, not below zero"
              .formatted(inputPerMillion, outputPerMillion));
    }
  }

  /** Returns the price of a server of one's own, or of one whose price is not given. */
  public static Price unknown() {
    return new Price(0, 0, "");
  }

  double of(long inputTokens, long outputTokens) {
    return (inputTokens * inputPerMillion + outputTokens * outputPerMillion) / MILLION;
  }
}

package org.emma.runtime.served;

/**
 * Says what one run of a suite may spend; zero is no bound. What the budget does not cover is not
 * asked.
 *
 * @param requests how many requests, retries included
 * @param tokens how many tokens in and out
 * @param cost how much money, in the currency of the {@link Price}
 */
public record Budget(long requests, long tokens, double cost) {

  public Budget {
    if (requests < 0 || tokens < 0 || !(cost >= 0)) {
      throw new IllegalArgumentException(
          "\"budget\" is %d requests, %d tokens and %s: give bounds above zero, or leave them out"
              .formatted(requests, tokens, cost));
    }
  }

  /** Returns the budget without bounds. */
  public static Budget none() {
    return new Budget(0, 0, 0);
  }
}

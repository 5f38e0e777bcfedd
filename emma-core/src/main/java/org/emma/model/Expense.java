package org.emma.model;

import java.util.Locale;

/**
 * Says what asking takes where it is not free.
 *
 * @param requests how many requests to a server
 * @param inputTokens of prompts and pictures
 * @param outputTokens of replies
 * @param cost in the currency; zero where prices are not known
 * @param currency such as {@code USD}; empty where prices are not known
 */
public record Expense(
    long requests, long inputTokens, long outputTokens, double cost, String currency) {

  /** Adds another expense of the same model. */
  public Expense plus(Expense other) {
    return new Expense(
        requests + other.requests,
        inputTokens + other.inputTokens,
        outputTokens + other.outputTokens,
        cost + other.cost,
        currency);
  }

  /** Returns the expense in words. */
  public String words() {
    String words =
        String.format(
            Locale.ROOT,
            "%,d %s, %,d tokens in and %,d out",
            requests,
            requests == 1 ? "request" : "requests",
            inputTokens,
            outputTokens);
    return currency.isEmpty()
        ? words
        : words + String.format(Locale.ROOT, ", %.2f %s", cost, currency);
  }
}

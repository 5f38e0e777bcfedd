package org.emma.runtime.served;

import java.util.Locale;
import org.emma.model.Expense;

/**
 * Adds up what requests take, and keeps it within the budget. What is under way counts as
 * estimated, so that many requests at once do not overdraw together.
 */
final class Account {

  private final Budget budget;
  private final Price price;
  private long requests;
  private Tokens spent = Tokens.NONE;
  private Tokens underWay = Tokens.NONE;

  Account(Budget budget, Price price) {
    this.budget = budget;
    this.price = price;
  }

  /**
   * Takes what a request is expected to need.
   *
   * @throws UnansweredException if the budget does not cover it
   */
  synchronized void reserve(Tokens estimate) throws UnansweredException {
    Tokens all = spent.plus(underWay).plus(estimate);
    if (budget.requests() > 0 && requests >= budget.requests()) {
      throw spent("%,d requests".formatted(budget.requests()), "requests");
    }
    if (budget.tokens() > 0 && all.sum() > budget.tokens()) {
      throw spent("%,d tokens".formatted(budget.tokens()), "tokens");
    }
    if (budget.cost() > 0 && all.cost(price) > budget.cost()) {
      throw spent(money(budget.cost()), "cost");
    }
    requests++;
    underWay = underWay.plus(estimate);
  }

  /** Gives back what was reserved for a request that was never sent. */
  synchronized void cancel(Tokens estimate) {
    requests--;
    underWay = underWay.minus(estimate);
  }

  /** Books a request that brought no reply: servers count none, or do not say. */
  synchronized void bookFailure(Tokens estimate) {
    underWay = underWay.minus(estimate);
  }

  /** Books a reply with what the server counted, or as estimated where it did not. */
  synchronized void book(Tokens estimate, Tokens counted) {
    underWay = underWay.minus(estimate);
    spent = spent.plus(counted.sum() == 0 ? estimate : counted);
  }

  /** Returns what was spent; as estimated where the server did not count. */
  synchronized Expense spent() {
    return new Expense(
        requests, spent.input(), spent.output(), spent.cost(price), price.currency());
  }

  private String money(double amount) {
    return String.format(Locale.ROOT, "%.2f %s", amount, price.currency()).strip();
  }

  private static UnansweredException spent(String what, String setting) {
    return new UnansweredException(
        "not asked, because the budget of %s is spent: raise \"budget.%s\" to go on"
            .formatted(what, setting));
  }
}

package org.emma.junit.engine;

import java.lang.ref.WeakReference;
import org.emma.item.generate.DataCard;
import org.emma.item.generate.ItemDraw;
import org.emma.report.AuditedCard;
import org.jspecify.annotations.Nullable;

/** Keeps the last data card: models of one suite are asked the same items. */
final class AuditedCards {

  private static WeakReference<ItemDraw> described = new WeakReference<>(null);
  private static @Nullable DataCard last;

  private AuditedCards() {}

  static synchronized DataCard of(Suite suite) {
    DataCard card = last;
    if (card == null || !suite.draw().equals(described.get())) {
      card = AuditedCard.of(suite.origin().words(), suite.draw());
      described = new WeakReference<>(suite.draw());
      last = card;
    }
    return card;
  }
}

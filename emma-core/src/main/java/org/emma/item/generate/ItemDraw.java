package org.emma.item.generate;

import java.util.List;
import java.util.Optional;
import org.emma.item.Item;

/**
 * Holds the items of a plan with what was not asked.
 *
 * @param plan what was wanted
 * @param items what was made of it
 * @param repetitions how many questions were left out because they had been asked about the same
 *     picture before, in the same words or by the same program
 */
public record ItemDraw(ItemPlan plan, List<Item> items, int repetitions) {

  public ItemDraw {
    items = List.copyOf(items);
  }

  /** Returns how many items of a sample are missing, because the scenes do not allow them. */
  public int missing() {
    return Math.max(0, plan.sample().orElse(0) - items.size());
  }

  /** Says that items are missing; empty if none are. */
  public Optional<String> shortfall() {
    return missing() == 0
        ? Optional.empty()
        : Optional.of(
            "%,d questions instead of the %,d that were wanted: the scenes allow no more in these aspects and forms by these generators"
                .formatted(items.size(), plan.sample().orElseThrow()));
  }
}

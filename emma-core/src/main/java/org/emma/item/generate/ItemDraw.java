package org.emma.item.generate;

import java.util.List;
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
}

package org.emma.junit.engine;

import java.util.List;
import java.util.Optional;
import org.emma.baseline.ListedItems;
import org.emma.baseline.Quarantined;
import org.emma.examine.Repeats;
import org.emma.item.Item;

/**
 * Holds what a suite knows about its items beside what it asks.
 *
 * @param repeats how often each item is asked; a run gives it its name
 * @param baseline the baseline; empty if the suite wants none
 * @param knownFailures the items that are expected to fail; empty if none are listed
 * @param quarantined the items that are not asked
 * @param remarks what is wrong with the lists, a sentence each
 */
record Remembered(
    Repeats repeats,
    Optional<BaselineOrder> baseline,
    Optional<ListedItems> knownFailures,
    List<Quarantined> quarantined,
    List<String> remarks) {

  Remembered {
    quarantined = List.copyOf(quarantined);
    remarks = List.copyOf(remarks);
  }

  /** Returns why an item is expected to fail; nothing if it is not. */
  Optional<String> knownFailure(Item item) {
    return knownFailures.flatMap(list -> list.reason(item.key()));
  }
}

package org.emma.examine;

import java.util.List;
import java.util.Optional;
import org.emma.item.Item;

/**
 * Takes one shape of reply, or leaves it to the next rule.
 *
 * @param name what gradings call the rule
 * @param reader reads a cleaned reply to an item; empty if it has another shape
 */
record ReplyRule(String name, Reader reader) {

  @FunctionalInterface
  interface Reader {
    Optional<Reading> read(Item item, String reply);
  }

  /** Returns what the first rule that takes the reply makes of it; empty if none does. */
  static Optional<Grading> first(List<ReplyRule> rules, Item item, String reply) {
    for (ReplyRule rule : rules) {
      Optional<Reading> reading = rule.reader.read(item, reply);
      if (reading.isPresent()) {
        return reading.map(read -> new Grading(read.grade(), read.answer(), rule.name));
      }
    }
    return Optional.empty();
  }
}

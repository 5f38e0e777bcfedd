package org.emma.score;

import java.util.List;
import java.util.Optional;
import org.emma.item.Item;

/**
 * Reads as SugarCrepe's stored GPT-4V results do: the caption whose number, {@code (1)} or {@code
 * (2)}, a reply holds while it does not hold the other's. A reply that is a caption itself counts
 * as that caption, so that the stored {@code multiple_choice_answer} can be read too.
 */
final class SugarCrepeRule {

  private SugarCrepeRule() {}

  static Optional<String> answer(Item item, String reply) {
    List<String> captions = item.options();
    if (captions.contains(reply)) {
      return Optional.of(reply);
    }
    boolean first = reply.contains("(1)");
    boolean second = reply.contains("(2)");
    return first == second ? Optional.empty() : Optional.of(captions.get(first ? 0 : 1));
  }
}

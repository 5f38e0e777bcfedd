package org.emma.score;

import java.util.Optional;
import org.emma.item.Item;

/**
 * Reads as TIFA does where it needs no sentence encoder: the reply is one of the choices. Both the
 * stored {@code multiple_choice_vqa} and a model that was given the choices answer so.
 */
final class TifaRule {

  private TifaRule() {}

  static Optional<String> answer(Item item, String reply) {
    return item.options().stream().filter(reply::equals).findFirst();
  }
}

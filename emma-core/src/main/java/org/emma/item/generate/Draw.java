package org.emma.item.generate;

import java.util.List;

/**
 * Holds what is drawn at one go: one question, or a yes/no question with its counterpart, which has
 * the other answer.
 */
record Draw(ItemGenerator generator, List<Drawn> questions, Traits traits) {

  static Draw of(ItemGenerator generator, Drawn drawn) {
    return new Draw(generator, List.of(drawn), Traits.of(drawn.candidate()));
  }
}

package org.emma.item.generate;

import org.emma.item.NounNumber;

/**
 * Holds words that fill a slot of a {@link Wording}.
 *
 * @param text the words
 * @param isSeveral whether a verb beside them is in the plural
 */
record Phrase(String text, boolean isSeveral) {

  /** Returns words that no verb agrees with. */
  static Phrase of(String text) {
    return new Phrase(text, false);
  }

  /** Returns an object that is spoken of for the first time: a star, water, trees. */
  static Phrase some(String name) {
    return some(name, name);
  }

  /** Returns a described object that is spoken of for the first time: a red star. */
  static Phrase some(String described, String name) {
    return switch (NounNumber.of(name)) {
      case ONE -> of(English.withArticle(described));
      case MASS -> of(described);
      case SEVERAL -> new Phrase(described, true);
    };
  }

  /** Returns a described object of which there is one only: the red star. */
  static Phrase the(String described, String name) {
    return new Phrase("the " + described, NounNumber.of(name) == NounNumber.SEVERAL);
  }
}

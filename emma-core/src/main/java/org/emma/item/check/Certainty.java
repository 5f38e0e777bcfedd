package org.emma.item.check;

/**
 * Says what is known of the objects that a step yields.
 *
 * @param belongs whether each of them is known to belong there
 * @param complete whether nothing else of the picture can belong there
 */
record Certainty(boolean belongs, boolean complete) {

  /** Whether it is known exactly which objects these are. */
  boolean isExact() {
    return belongs && complete;
  }

  Certainty and(Certainty other) {
    return new Certainty(belongs && other.belongs, complete && other.complete);
  }

  /** Returns the same where what is not annotated about values or relationships may be so. */
  Certainty completeIf(boolean covered) {
    return new Certainty(belongs, complete && covered);
  }

  static Certainty exactIf(boolean known) {
    return new Certainty(known, known);
  }
}

package org.emma.model.lesion;

/** Says what a lesion does to what an item asks about. */
public enum Effect {
  /** The picture still shows it: a model that sees answers as before. */
  KEEPS,
  /** The picture shows it no longer: nobody can do better than blind guessing. */
  REMOVES,
  /** The picture shows another of the possible answers: a model that sees gives that one. */
  FLIPS,
  /** Nothing is foretold: the picture shows less, or nobody knows what it shows. */
  UNCERTAIN;

  /** Returns the effect in words, as a report foretells it. */
  public String words() {
    return switch (this) {
      case KEEPS -> "kept";
      case REMOVES -> "lost";
      case FLIPS -> "flipped";
      case UNCERTAIN -> "not foretold";
    };
  }
}

package org.emma.proof;

import java.util.Locale;
import org.emma.model.lesion.Effect;

/** Says whether questions fared behind a lesion as was foretold. */
public enum Verdict {
  /** They did. */
  AS_FORETOLD,
  /** They did not: a finding about the questions, the model or the lesion. */
  DEPARTURE,
  /** The answers do not decide. */
  INCONCLUSIVE;

  /** Returns the verdict in words, such as {@code as foretold}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Verdict of(Effect foretold, Fate fate) {
    return switch (fate) {
      case UNDECIDED -> INCONCLUSIVE;
      case KEPT -> foretold == Effect.KEEPS ? AS_FORETOLD : DEPARTURE;
      case IMPAIRED -> DEPARTURE;
      case FLIPPED -> foretold == Effect.KEEPS ? DEPARTURE : AS_FORETOLD;
      case LOST ->
          switch (foretold) {
            case REMOVES -> AS_FORETOLD;
            case FLIPS, UNCERTAIN -> INCONCLUSIVE;
            case KEEPS -> DEPARTURE;
          };
    };
  }
}

package org.emma.scene.lexicon;

import java.util.Optional;
import org.emma.scene.Aspect;

/**
 * Says what the lexicon makes of one annotated word.
 *
 * @param verdict whether it can be used
 * @param aspect what it is about; empty unless the word is typed
 * @param word what a question calls it; empty unless the word is typed
 */
public record Typing(Verdict verdict, Optional<Aspect> aspect, String word) {

  /** Tells what becomes of an annotated word. */
  public enum Verdict {
    /** It belongs to an aspect. */
    TYPED,
    /** It means different things of different objects, and nothing certain of this one. */
    AMBIGUOUS,
    /** It is known, and no question is made of it: a judgement, who somebody is, a place. */
    SET_ASIDE,
    /** No lexicon has it. */
    UNKNOWN
  }

  static final Typing AMBIGUOUS = new Typing(Verdict.AMBIGUOUS, Optional.empty(), "");
  static final Typing SET_ASIDE = new Typing(Verdict.SET_ASIDE, Optional.empty(), "");
  static final Typing UNKNOWN = new Typing(Verdict.UNKNOWN, Optional.empty(), "");

  static Typing of(Aspect aspect, String word) {
    return new Typing(Verdict.TYPED, Optional.of(aspect), word);
  }
}

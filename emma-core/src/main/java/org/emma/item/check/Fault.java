package org.emma.item.check;

/**
 * Says what is wrong with an item.
 *
 * @param kind what sort of fault it is
 * @param sentence names what was found and what was expected
 */
public record Fault(Kind kind, String sentence) {

  /** Names the sorts of faults. */
  public enum Kind {
    /** The program is no program: unknown constants, or inputs that do not fit. */
    PROGRAM,
    /** The item shows other pictures than those of its scenes. */
    PICTURES,
    /** What the question refers to is not exactly one object. */
    REFERENT,
    /** The leftmost or rightmost object is not clearly further out than the next. */
    MARGIN,
    /** The answer is not annotated, so that neither yes nor no can be told. */
    UNANNOTATED,
    /** A relationship of the scene graph contradicts the boxes. */
    GEOMETRY,
    /**
     * The item is, or is not, said to rest on something not being annotated, and the reverse holds.
     */
    CLOSED_WORLD,
    /** The gold answer is not true. */
    GOLD,
    /** Another option is true as well, or means the same as the gold answer. */
    DISTRACTOR,
    /** A question without options has several true answers. */
    AMBIGUOUS,
    /**
     * The options are too few or too many, repeat each other, or are no answers to the question.
     */
    OPTIONS,
    /** The program does not read the aspect that the item examines. */
    ASPECT,
    /** The other aspects that the program reads are not those that the item records. */
    ALSO_READS,
    /** The question names a value of an aspect that its program does not read. */
    LEAK,
    /** The question does not say what the program asks. */
    WORDING,
    /** The chance level does not follow from form and options. */
    CHANCE,
    /** The key is malformed, or does not follow from the item's content. */
    KEY,
    /** Two items of a set have the same key. */
    REPEATED
  }

  @Override
  public String toString() {
    return kind + ": " + sentence;
  }
}

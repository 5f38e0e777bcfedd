package org.emma.examine;

import java.util.Locale;

/** Says what a reply is worth; off-task is not wrong, and unanswered is neither. */
public enum Grade {
  /** The gold answer. */
  CORRECT,
  /** Another answer: misperceived. */
  WRONG,
  /** Nothing gradable in the reply: the instruction was not followed. */
  OFF_TASK,
  /** No reply: the model could not be asked or reached, or it broke. */
  UNANSWERED;

  /** Returns the grade in words, such as {@code off-task}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.emma.junit;

import java.util.Optional;
import org.emma.model.AnsweringMode;

/** Says how a suite takes answers. */
public enum Answering {
  /**
   * Score the options where a question has some and the model can, and let it write its answer
   * elsewhere.
   */
  BY_FORM(Optional.empty()),
  /** Score the options of every question; forms without options cannot be asked so. */
  OPTION_SCORES(Optional.of(AnsweringMode.OPTION_SCORES)),
  /** Let the model write every answer: measures following the instruction, too. */
  TEXT(Optional.of(AnsweringMode.TEXT));

  private final Optional<AnsweringMode> mode;

  Answering(Optional<AnsweringMode> mode) {
    this.mode = mode;
  }

  /** Returns the one mode of all questions; empty where it depends on the form. */
  public Optional<AnsweringMode> mode() {
    return mode;
  }
}

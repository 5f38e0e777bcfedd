package org.emma.model;

/** Says how a model's answer is taken; accuracies of different modes are never pooled. */
public enum AnsweringMode {
  /** The model scores every option and the likeliest wins: measures seeing. */
  OPTION_SCORES("option scores"),
  /** The model writes its answer: measures seeing and following the instruction. */
  TEXT("text");

  private final String words;

  AnsweringMode(String words) {
    this.words = words;
  }

  /** Returns the mode in words, such as {@code option scores}. */
  public String words() {
    return words;
  }
}

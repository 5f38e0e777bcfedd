package org.emma.runtime.onnx;

/** Holds what a decoder made of some tokens. */
final class Step {

  private final Memory memory;
  private final float[][] logits;

  Step(Memory memory, float[][] logits) {
    this.memory = memory;
    this.logits = logits;
  }

  /** Returns all that was read so far; close it. */
  Memory memory() {
    return memory;
  }

  /**
   * Returns one number per word of the vocabulary, for the token that follows the last of a row.
   */
  float[] logits(int row) {
    return logits[row];
  }
}

package org.emma.runtime.onnx;

import java.util.Arrays;

/** Numbers the tokens of a prompt for the decoder. */
final class Positions {

  private final long[][] axes;
  private final long next;

  /**
   * Creates a numbering.
   *
   * @param axes one row of positions per axis: one axis for most models, three where pictures have
   *     rows and columns
   * @param next the position of the first token after the prompt, on every axis
   */
  Positions(long[][] axes, long next) {
    this.axes = axes;
    this.next = next;
  }

  /** Returns the positions of some of the tokens, one row per axis. */
  long[][] between(int from, int to) {
    long[][] some = new long[axes.length][];
    for (int axis = 0; axis < axes.length; axis++) {
      some[axis] = Arrays.copyOfRange(axes[axis], from, to);
    }
    return some;
  }

  /** Returns the position of a token that is written after the prompt, one row per axis. */
  long[][] after(int place) {
    long[][] one = new long[axes.length][1];
    for (long[] axis : one) {
      axis[0] = next + place;
    }
    return one;
  }

  /** Returns positions from 0 up. */
  static Positions inARow(int tokens) {
    long[] row = new long[tokens];
    for (int i = 0; i < tokens; i++) {
      row[i] = i;
    }
    return new Positions(new long[][] {row}, tokens);
  }
}

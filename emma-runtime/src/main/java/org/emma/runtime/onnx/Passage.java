package org.emma.runtime.onnx;

/** Holds what one row of a batch reads next. */
final class Passage {

  private final int after;
  private final float[] numbers;
  private final long[][] positions;

  /**
   * Creates a passage.
   *
   * @param after the row of the memory that it goes on from
   * @param numbers tokens x width
   * @param positions one row per axis, as many as there are tokens
   */
  Passage(int after, float[] numbers, long[][] positions) {
    this.after = after;
    this.numbers = numbers;
    this.positions = positions;
  }

  int after() {
    return after;
  }

  float[] numbers() {
    return numbers;
  }

  long[][] positions() {
    return positions;
  }

  int tokens() {
    return positions[0].length;
  }

  int width() {
    return numbers.length / tokens();
  }
}

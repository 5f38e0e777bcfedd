package org.emma.runtime.onnx;

/** Holds what a vision encoder made of a prompt's pictures: one row of numbers per image token. */
final class Features {

  private final float[] rows;
  private final int width;

  /**
   * Creates a holder.
   *
   * @param rows count x width numbers
   * @param width how many numbers a token has
   */
  Features(float[] rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  /** Copies one row to a place among the numbers of a prompt. */
  void copy(int row, float[] numbers, int place) {
    System.arraycopy(rows, row * width, numbers, place * width, width);
  }

  int count() {
    return rows.length / width;
  }
}

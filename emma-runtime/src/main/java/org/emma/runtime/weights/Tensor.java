package org.emma.runtime.weights;

/**
 * Holds numbers in the Java heap, row by row.
 *
 * @param shape length of each dimension
 * @param values as many numbers as the shape holds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, too large to copy
public record Tensor(long[] shape, float[] values) {

  /** Creates a tensor and checks its shape. */
  public Tensor {
    long size = 1;
    for (long dimension : shape) {
      size = Math.multiplyExact(size, dimension);
    }
    if (size != values.length) {
      throw new IllegalArgumentException(
          "A shape of " + size + " numbers was given " + values.length + ".");
    }
  }
}

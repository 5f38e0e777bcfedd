package org.emma.runtime.onnx;

import ai.onnxruntime.OnnxTensor;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** Holds what a decoder remembers of the tokens that it has read: keys and values per layer. */
final class Memory implements AutoCloseable {

  private final Map<String, OnnxTensor> tensors;
  private final long[][] mask;
  private final Runnable owner;

  /**
   * Creates a memory.
   *
   * @param tensors by input name, with one row per prompt
   * @param mask for each row and each place that it remembers 1, or 0 where nothing was to be read
   * @param owner what the tensors belong to and are freed with
   */
  Memory(Map<String, OnnxTensor> tensors, long[][] mask, Runnable owner) {
    this.tensors = Map.copyOf(tensors);
    this.mask = mask;
    this.owner = owner;
  }

  Map<String, OnnxTensor> tensors() {
    return tensors;
  }

  /** Tells whether these are all the rows in their order. */
  boolean consistsOf(int... rows) {
    return Arrays.equals(rows, IntStream.range(0, mask.length).toArray());
  }

  long[] mask(int row) {
    return mask[row];
  }

  @Override
  public void close() {
    owner.run();
  }
}

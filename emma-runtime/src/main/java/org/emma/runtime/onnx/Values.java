package org.emma.runtime.onnx;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;

/** Holds the values of a tensor before it is one: floats, longs or, in bytes of 0 and 1, truth. */
final class Values {

  private final Buffer data;
  private final long[] shape;

  /**
   * Creates a holder.
   *
   * @param data direct, in native order, read from its beginning
   * @param shape the extents, whose product is the number of values
   */
  Values(Buffer data, long... shape) {
    this.data = data;
    this.shape = shape.clone();
  }

  Buffer data() {
    return data;
  }

  long[] shape() {
    return shape.clone();
  }

  /**
   * Returns some of what lies one after the other along the first extent that is not 1, without
   * copying it.
   */
  Values part(int first, int count) {
    int axis = 0;
    while (shape[axis] == 1) {
      axis++;
    }
    int size = data.remaining() / (int) shape[axis];
    long[] extents = shape.clone();
    extents[axis] = count;
    return new Values(data.slice(first * size, count * size), extents);
  }

  /** Returns room for floats. */
  static FloatBuffer floats(long count) {
    return bytes(count * Float.BYTES).asFloatBuffer();
  }

  /** Returns room for longs. */
  static LongBuffer longs(long count) {
    return bytes(count * Long.BYTES).asLongBuffer();
  }

  /** Returns as many truths. */
  static Values truths(long... shape) {
    long count = 1;
    for (long extent : shape) {
      count *= extent;
    }
    ByteBuffer truths = bytes(count);
    while (truths.hasRemaining()) {
      truths.put((byte) 1);
    }
    return new Values(truths.rewind(), shape);
  }

  /** Returns room for bytes. */
  static ByteBuffer bytes(long count) {
    return ByteBuffer.allocateDirect(Math.toIntExact(count)).order(ByteOrder.nativeOrder());
  }
}

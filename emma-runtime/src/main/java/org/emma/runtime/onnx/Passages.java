package org.emma.runtime.onnx;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Lays what the rows of a batch read next side by side, the shorter ones filled up at their ends.
 *
 * @param all one per row
 */
record Passages(List<Passage> all) {

  Passages {
    all = List.copyOf(all);
  }

  /** Returns the row of the memory that each goes on from. */
  int[] after() {
    return all.stream().mapToInt(Passage::after).toArray();
  }

  int rows() {
    return all.size();
  }

  int tokens(int row) {
    return all.get(row).tokens();
  }

  int longest() {
    return all.stream().mapToInt(Passage::tokens).max().orElseThrow();
  }

  int shortest() {
    return all.stream().mapToInt(Passage::tokens).min().orElseThrow();
  }

  /** Returns rows x tokens x width numbers. */
  Values numbers() {
    int width = all.get(0).width();
    FloatBuffer numbers = Values.floats((long) rows() * longest() * width);
    for (int row = 0; row < rows(); row++) {
      numbers.position(row * longest() * width).put(all.get(row).numbers());
    }
    return new Values(numbers.rewind(), rows(), longest(), width);
  }

  /** Returns rows x 1 x 1 places, at which the last token of each row stands. */
  Values ends() {
    LongBuffer ends = Values.longs(rows());
    all.forEach(passage -> ends.put(passage.tokens() - 1L));
    return new Values(ends.rewind(), rows(), 1, 1);
  }

  /** Returns rows x tokens positions, on each axis if there are several. */
  Values positions() {
    int axes = all.get(0).positions().length;
    LongBuffer positions = Values.longs((long) axes * rows() * longest());
    for (int axis = 0; axis < axes; axis++) {
      for (int row = 0; row < rows(); row++) {
        positions.position((axis * rows() + row) * longest()).put(all.get(row).positions()[axis]);
      }
    }
    return axes == 1
        ? new Values(positions.rewind(), rows(), longest())
        : new Values(positions.rewind(), axes, rows(), longest());
  }

  /**
   * Returns, for each row, what it remembers and then 1 where it reads on and 0 where it is filled
   * up.
   */
  long[][] mask(Memory memory) {
    long[][] mask = new long[rows()][];
    for (int row = 0; row < rows(); row++) {
      long[] before = memory.mask(all.get(row).after());
      mask[row] = Arrays.copyOf(before, before.length + longest());
      Arrays.fill(mask[row], before.length, before.length + tokens(row), 1);
    }
    return mask;
  }
}

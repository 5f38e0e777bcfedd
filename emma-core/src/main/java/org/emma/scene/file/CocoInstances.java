package org.emma.scene.file;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps instances of COCO in arrays, 29 bytes each. */
final class CocoInstances {

  static final int EDGES = 4;

  private static final byte CROWD = 1;
  private static final byte BOX = 2;

  private long[] ids = new long[1024];
  private int[] categories = new int[1024];
  private byte[] flags = new byte[1024];
  private float[] edges = new float[EDGES * 1024];
  private int size;

  /** Holds one instance while it is read. */
  static final class Row {
    long id;
    int category;
    boolean isCrowd;
    float @Nullable [] box;
  }

  void add(Row row) {
    if (size == ids.length) {
      int larger = size + size / 2;
      ids = Arrays.copyOf(ids, larger);
      categories = Arrays.copyOf(categories, larger);
      flags = Arrays.copyOf(flags, larger);
      edges = Arrays.copyOf(edges, EDGES * larger);
    }
    ids[size] = row.id;
    categories[size] = row.category;
    flags[size] = (byte) ((row.isCrowd ? CROWD : 0) | (row.box == null ? 0 : BOX));
    if (row.box != null) {
      System.arraycopy(row.box, 0, edges, EDGES * size, EDGES);
    }
    size++;
  }

  long id(int row) {
    return ids[row];
  }

  int category(int row) {
    return categories[row];
  }

  boolean isCrowd(int row) {
    return (flags[row] & CROWD) != 0;
  }

  RawBox box(int row) {
    int first = EDGES * row;
    return new RawBox(
        (flags[row] & BOX) != 0,
        asWritten(edges[first]),
        asWritten(edges[first + 1]),
        asWritten(edges[first + 2]),
        asWritten(edges[first + 3]));
  }

  /** Returns 473.07 for what a float makes of it: COCO writes two decimals. */
  private static double asWritten(float edge) {
    return Double.parseDouble(Float.toString(edge));
  }
}

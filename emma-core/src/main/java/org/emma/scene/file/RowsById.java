package org.emma.scene.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Groups rows, numbered from 0, by an id: 4 bytes a row and some 80 bytes an id. */
final class RowsById {

  private static final int[] NONE = {};

  private final Map<Long, Integer> last = new HashMap<>();
  private int[] before = new int[1024];
  private int size;

  /** Adds the next row. */
  void add(long id) {
    before = size == before.length ? Arrays.copyOf(before, size + size / 2) : before;
    Integer earlier = last.put(id, size);
    before[size++] = earlier == null ? -1 : earlier;
  }

  /** Returns the rows of an id in the order they were added, and forgets them. */
  int[] take(long id) {
    Integer row = last.remove(id);
    if (row == null) {
      return NONE;
    }
    int count = 0;
    for (int i = row; i >= 0; i = before[i]) {
      count++;
    }
    int[] rows = new int[count];
    for (int i = row; i >= 0; i = before[i]) {
      rows[--count] = i;
    }
    return rows;
  }

  /** Returns the ids that were not taken. */
  Set<Long> left() {
    return Set.copyOf(last.keySet());
  }
}

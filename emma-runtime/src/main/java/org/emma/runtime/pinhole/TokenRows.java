package org.emma.runtime.pinhole;

import java.util.Arrays;
import java.util.List;

/**
 * Passages packed side by side, one row per look at an image, so that little is spent on padding.
 *
 * <p>Within a row a word sees the words before it in its own passage and its own continuation, and
 * nothing else. Word places count from the beginning of each passage. A prediction is made at the
 * word before the predicted one.
 */
final class TokenRows {

  private static final float HIDDEN = -1e9f;

  final int rows;
  final int length;
  final int reads;

  /** Word numbers, rows x length. */
  final int[] words;

  /** Places within the passage, rows x length. */
  final int[] places;

  /**
   * Added to attention scores, rows x length x length: 0 where a word is seen, very low where not.
   */
  final float[] mask;

  /** Where predictions are made, rows x reads, each counted through all rows. */
  final int[] readAt;

  /** The word to be predicted there, rows x reads. */
  final int[] targets;

  /** What the prediction counts, rows x reads; 0 is padding. */
  final float[] weights;

  private TokenRows(int rows, int length, int reads) {
    this.rows = rows;
    this.length = length;
    this.reads = reads;
    words = new int[rows * length];
    places = new int[rows * length];
    mask = new float[rows * length * length];
    Arrays.fill(mask, HIDDEN);
    readAt = new int[rows * reads];
    targets = new int[rows * reads];
    weights = new float[rows * reads];
  }

  static TokenRows pack(List<List<Passage>> rows) {
    int length = 0;
    int reads = 0;
    for (List<Passage> row : rows) {
      length = Math.max(length, row.stream().mapToInt(Passage::length).sum());
      reads = Math.max(reads, row.stream().mapToInt(Passage::predictions).sum());
    }
    TokenRows packed = new TokenRows(rows.size(), length, reads);
    for (int row = 0; row < rows.size(); row++) {
      packed.fill(row, rows.get(row));
    }
    return packed;
  }

  private void fill(int row, List<Passage> passages) {
    int at = 0;
    int read = row * reads;
    for (Passage passage : passages) {
      int start = at;
      for (int word : passage.prompt()) {
        put(row, at, word, at - start);
        see(row, at, start, at + 1);
        at++;
      }
      int promptEnd = at;
      for (int[] follow : passage.continuations()) {
        int from = at;
        for (int i = 0; i < follow.length; i++) {
          readAt[read] = row * length + (i == 0 ? promptEnd - 1 : at - 1);
          targets[read] = follow[i];
          weights[read++] = passage.weight();
          if (i < follow.length - 1) {
            put(row, at, follow[i], promptEnd - start + i);
            see(row, at, start, promptEnd);
            see(row, at, from, at + 1);
            at++;
          }
        }
      }
    }
    for (; at < length; at++) {
      see(row, at, at, at + 1);
    }
    for (; read < (row + 1) * reads; read++) {
      readAt[read] = row * length;
    }
  }

  private void put(int row, int at, int word, int place) {
    words[row * length + at] = word;
    places[row * length + at] = place;
  }

  private void see(int row, int at, int from, int to) {
    int line = (row * length + at) * length;
    Arrays.fill(mask, line + from, line + to, 0f);
  }
}

package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.Locale;

/**
 * Does work in portions as large as memory allows: where it runs out, portions are halved, from
 * then on, and the work goes on.
 */
final class Portions {

  private volatile int most;
  private final String piece;

  /**
   * Creates portions.
   *
   * @param most how many pieces a portion has at most
   * @param piece what a piece is called where memory is short for it, such as "one question"
   */
  Portions(int most, String piece) {
    this.most = most;
    this.piece = piece;
  }

  /** Does the work of one portion; when memory runs out it is done anew in smaller ones. */
  @FunctionalInterface
  interface Work<T> {
    void on(List<T> portion) throws OrtException, InterruptedException;
  }

  /**
   * Does all the work.
   *
   * @throws UnansweredException if memory is short for a single piece
   */
  <T> void each(List<T> all, Work<T> work) throws OrtException, InterruptedException {
    int done = 0;
    while (done < all.size()) {
      int end = done + Math.min(all.size() - done, most);
      try {
        work.on(all.subList(done, end));
        done = end;
      } catch (OutOfMemoryError e) {
        halve(end - done, e);
      } catch (OrtException e) {
        if (!isOutOfMemory(e)) {
          throw e;
        }
        halve(end - done, e);
      }
    }
  }

  private void halve(int size, Throwable cause) {
    if (size == 1) {
      throw new UnansweredException(
          "There is too little memory for %s (%s): give the process more, or take a smaller model or precision"
              .formatted(piece, cause.getMessage()));
    }
    most = size / 2;
  }

  /** ONNX Runtime has no code of its own for it. */
  private static boolean isOutOfMemory(OrtException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("allocate memory")
        || message.contains("bad_alloc")
        || message.contains("bad allocation")
        || message.contains("out of memory");
  }
}

package org.emma.runtime.pinhole;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/** Makes things in a second thread, a few ahead of their use, and hands them over in order. */
final class Ahead<T> implements AutoCloseable {

  private static final int QUEUED = 4;

  private final BlockingQueue<Supplier<T>> queue = new ArrayBlockingQueue<>(QUEUED);
  private final Thread maker;

  Ahead(Supplier<T> source, int count) {
    maker = new Thread(() -> make(source, count), "pinhole-lessons");
    maker.setDaemon(true);
    maker.start();
  }

  private void make(Supplier<T> source, int count) {
    try {
      for (int i = 0; i < count; i++) {
        queue.put(made(source));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Supplier<T> made(Supplier<T> source) {
    try {
      T thing = source.get();
      return () -> thing;
    } catch (RuntimeException | Error e) {
      return () -> {
        throw new IllegalStateException("The lessons stopped: " + e, e);
      };
    }
  }

  /**
   * Waits for the next thing.
   *
   * @throws IllegalStateException if it could not be made, or the waiting was interrupted
   */
  T next() {
    try {
      return queue.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Training was interrupted while it waited for lessons.", e);
    }
  }

  @Override
  public void close() {
    maker.interrupt();
  }
}

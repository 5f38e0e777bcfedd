package org.emma.runtime.hub;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Keeps other threads and other processes from fetching the same file. */
final class BlobLock {

  private static final Map<Path, ReentrantLock> OF_THREADS = new ConcurrentHashMap<>();
  private static final long GLANCE_MILLIS = 100;

  private BlobLock() {}

  /** Is done by one at a time. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException, InterruptedException;
  }

  /**
   * Waits for the lock, works, and gives the lock back.
   *
   * @param file whose lock stands for what is worked on
   * @param waiting is told, once, if another process has it
   */
  static void holding(Path file, Runnable waiting, Work work)
      throws IOException, InterruptedException {
    ReentrantLock thread = OF_THREADS.computeIfAbsent(file, path -> new ReentrantLock());
    thread.lockInterruptibly();
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        await(channel, waiting);
        work.run();
      }
    } finally {
      thread.unlock();
    }
  }

  private static void await(FileChannel channel, Runnable waiting) throws InterruptedException {
    boolean told = false;
    while (!isLocked(channel)) {
      if (!told) {
        waiting.run();
        told = true;
      }
      Thread.sleep(GLANCE_MILLIS);
    }
  }

  /** Where a file system knows no locks, the digest alone keeps what two write from being used. */
  private static boolean isLocked(FileChannel channel) {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}

package org.emma.cache;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.emma.examine.ReplyStore;

/**
 * Keeps replies in a process of its own, and says of each that it is kept: {@code Writer FOLDER
 * NAME THREADS COUNT}.
 */
final class Writer {

  private Writer() {}

  public static void main(String[] arguments) throws InterruptedException {
    int threads = Integer.parseInt(arguments[2]);
    int count = Integer.parseInt(arguments[3]);
    AtomicInteger next = new AtomicInteger();
    ExecutorService writers = Executors.newFixedThreadPool(threads);
    try (ReplyStore store = SqliteReplies.in(Path.of(arguments[0]), remark -> {})) {
      for (int thread = 0; thread < threads; thread++) {
        writers.execute(
            () -> {
              for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                String question = "%s-%d".formatted(arguments[1], i);
                Replies.keep(store, question);
                System.out.println(question);
              }
            });
      }
      writers.shutdown();
      while (!writers.isTerminated()) {
        writers.awaitTermination(1, TimeUnit.MINUTES);
      }
    }
  }
}

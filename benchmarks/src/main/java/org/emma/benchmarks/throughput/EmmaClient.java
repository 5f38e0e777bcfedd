package org.emma.benchmarks.throughput;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.runtime.served.Limits;
import org.emma.runtime.served.ServedModel;
import org.emma.runtime.served.ServedSettings;

/** Asks with EMMA's client alone, from as many threads as requests are under way. */
final class EmmaClient implements Client {

  static ServedModel model(URI url, int inFlight) {
    ServedSettings plain = ServedSettings.of(url, Load.MODEL);
    Limits usual = plain.limits();
    Limits limits =
        new Limits(
            inFlight,
            usual.attempts(),
            usual.connectSeconds(),
            usual.requestSeconds(),
            usual.totalSeconds(),
            usual.restartSeconds(),
            usual.imageBytes(),
            usual.imagePixels(),
            usual.replyBytes());
    return ServedModel.of(
        "load",
        new ServedSettings(
            plain.urls(),
            plain.model(),
            plain.key(),
            plain.path(),
            plain.headers(),
            plain.prompts(),
            plain.decoding(),
            limits,
            plain.price(),
            plain.budget()));
  }

  @Override
  public void ask(URI url, List<Item> items, int inFlight, Runnable answered) throws Exception {
    try (VisionLanguageModel model = model(url, inFlight)) {
      onThreads(
          items,
          inFlight,
          item -> {
            Reply reply = model.answer(List.of(Query.of(item, AnsweringMode.TEXT))).get(0);
            if (reply instanceof Reply.Answered right && right.text().equals(Load.REPLY)) {
              answered.run();
            } else {
              throw new IllegalStateException(reply.toString());
            }
          });
    }
  }

  /** Does one thing for an item. */
  interface Work {
    void on(Item item) throws Exception;
  }

  /** Works on all items with so many threads. */
  static void onThreads(List<Item> items, int threads, Work work) throws Exception {
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Void>> workers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        workers.add(
            () -> {
              for (int at = next.getAndIncrement();
                  at < items.size();
                  at = next.getAndIncrement()) {
                work.on(items.get(at));
              }
              return null;
            });
      }
      for (Future<Void> worker : pool.invokeAll(workers)) {
        worker.get();
      }
    } finally {
      pool.shutdown();
    }
  }
}

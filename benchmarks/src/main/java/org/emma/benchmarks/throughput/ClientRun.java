package org.emma.benchmarks.throughput;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.emma.benchmarks.ProcessMemory;
import org.emma.item.Item;

/** Measures one client, in a process of its own, and prints rows of tables. */
final class ClientRun {

  private static final int WARM_UP = 10_000;
  private static final int USUAL = 64;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Client client;
  private final URI url;
  private final URI quick;

  private ClientRun(Client client, URI url, URI quick) {
    this.client = client;
    this.url = url;
    this.quick = quick;
  }

  /**
   * Takes a class, the URL of the server, that of a quick one to warm up on, and {@code curve SLOTS
   * MILLISECONDS SECONDS} or {@code memory ITEMS}, which is measured on the quick one.
   */
  public static void main(String[] args) throws Exception {
    Client client =
        Class.forName(args[0]).asSubclass(Client.class).getDeclaredConstructor().newInstance();
    ClientRun run = new ClientRun(client, URI.create(args[1]), URI.create(args[2]));
    if (args[3].equals("curve")) {
      run.curve(Integer.parseInt(args[4]), Integer.parseInt(args[5]), Integer.parseInt(args[6]));
    } else {
      run.memory(Integer.parseInt(args[4]));
    }
    System.exit(0);
  }

  private void curve(int slots, int millis, int seconds) throws Exception {
    List<Item> items = Load.items(Math.max(WARM_UP, seconds * 1000 / millis * slots));
    client.ask(quick, items.subList(0, WARM_UP), USUAL, () -> {});
    for (int inFlight = 1; inFlight <= 512; inFlight *= 2) {
      int served = Math.min(inFlight, slots);
      List<Item> part = items.subList(0, served * (seconds * 1000 / millis));
      AtomicInteger answered = new AtomicInteger();
      long cpu = SYSTEM.getProcessCpuTime();
      long start = System.nanoTime();
      client.ask(url, part, inFlight, answered::incrementAndGet);
      double took = (System.nanoTime() - start) / 1e9;
      double micros = (SYSTEM.getProcessCpuTime() - cpu) / 1e3 / part.size();
      if (answered.get() != part.size()) {
        throw new IllegalStateException(answered + " of " + part.size() + " were answered");
      }
      double most = served * 1000.0 / millis;
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %,d | %.1f | %.1f | %.1f %% | %,.0f |%n",
          name(),
          inFlight,
          part.size(),
          took,
          part.size() / took,
          100 * part.size() / took / most,
          micros);
    }
  }

  private void memory(int count) throws Exception {
    List<Item> items = Load.items(count);
    client.ask(quick, items.subList(0, Math.min(count, WARM_UP)), USUAL, () -> {});
    StringBuilder heap = new StringBuilder();
    StringBuilder resident = new StringBuilder();
    sample(heap, resident);
    AtomicInteger answered = new AtomicInteger();
    long start = System.nanoTime();
    client.ask(
        quick,
        items,
        USUAL,
        () -> {
          if (answered.incrementAndGet() % (count / 10) == 0) {
            sample(heap, resident);
          }
        });
    long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    System.out.printf(Locale.ROOT, "| %s | %,d s | heap after GC |%s%n", name(), took, heap);
    System.out.printf(Locale.ROOT, "| %s | | resident |%s%n", name(), resident);
  }

  private static synchronized void sample(StringBuilder heap, StringBuilder resident) {
    ProcessMemory memory = ProcessMemory.now();
    heap.append(String.format(Locale.ROOT, " %.0f |", memory.heap()));
    resident.append(String.format(Locale.ROOT, " %.0f |", memory.resident()));
  }

  private String name() {
    return client.getClass().getSimpleName();
  }
}

package org.emma.examine;

import java.io.Closeable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.emma.item.Item;
import org.jspecify.annotations.Nullable;

/** Hands each observation to whoever waits for it, after it was logged and counted. */
final class ObservationBoard implements Closeable {

  private final Map<Item, CompletableFuture<Observation>> observations = new LinkedHashMap<>();
  private final Map<Item, Map<Integer, Observation>> repeated = new HashMap<>();
  private final Repeats repeats;
  private final Progress progress;
  private final @Nullable ObservationLog log;
  private boolean closed;

  ObservationBoard(String model, List<Item> items, ExaminationSettings settings) {
    items.forEach(item -> observations.put(item, new CompletableFuture<>()));
    repeats = settings.repeats();
    progress =
        new Progress(
            model + " " + settings.phase().words(),
            observations.size() * repeats.count(),
            settings.progress(),
            System::nanoTime);
    log =
        settings
            .observationLog()
            .map(path -> ObservationLog.append(path, settings.phase()))
            .orElse(null);
  }

  Collection<Item> items() {
    return observations.keySet();
  }

  /**
   * Makes an observation known, or, where items are asked several times, what all of an item's add
   * up to when the last of them comes; unless the board is closed.
   */
  synchronized void post(Observation observation, int repeat, boolean wasRecorded) {
    CompletableFuture<Observation> waiting = observations.get(observation.item());
    if (closed || waiting == null) {
      return;
    }
    if (log != null) {
      log.write(observation, repeats.several() ? OptionalInt.of(repeat) : OptionalInt.empty());
    }
    progress.add(wasRecorded);
    Map<Integer, Observation> each =
        repeated.computeIfAbsent(observation.item(), item -> new TreeMap<>());
    each.put(repeat, observation);
    if (each.size() == repeats.count()) {
      repeated.remove(observation.item());
      waiting.complete(repeats.together(List.copyOf(each.values())));
    }
  }

  Observation await(Item item) {
    CompletableFuture<Observation> observation = observations.get(item);
    if (observation == null) {
      throw new IllegalArgumentException(
          "Item %s is not part of this examination: give it to start".formatted(item.key()));
    }
    try {
      return observation.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new ExaminationStoppedException(
          "Item %s was not examined: %s".formatted(item.key(), cause.getMessage()), cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExaminationStoppedException(
          "Interrupted while waiting for item %s".formatted(item.key()), e);
    }
  }

  /** Tells everyone who still waits why nothing comes; the first cause counts. */
  void fail(Throwable cause) {
    observations.values().forEach(waiting -> waiting.completeExceptionally(cause));
  }

  @Override
  public synchronized void close() {
    if (!closed && log != null) {
      log.close();
    }
    closed = true;
  }
}

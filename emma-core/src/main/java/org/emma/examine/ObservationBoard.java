package org.emma.examine;

import java.io.Closeable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.emma.item.Item;
import org.jspecify.annotations.Nullable;

/** Hands each observation to whoever waits for it, after it was logged and counted. */
final class ObservationBoard implements Closeable {

  private final Map<Item, CompletableFuture<Observation>> observations = new LinkedHashMap<>();
  private final Progress progress;
  private final @Nullable ObservationLog log;
  private boolean closed;

  ObservationBoard(String model, List<Item> items, ExaminationSettings settings) {
    items.forEach(item -> observations.put(item, new CompletableFuture<>()));
    progress =
        new Progress(
            model + " " + settings.phase().words(),
            observations.size(),
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

  /** Makes an observation known, unless the board is closed. */
  synchronized void post(Observation observation, boolean wasRecorded) {
    CompletableFuture<Observation> waiting = observations.get(observation.item());
    if (closed || waiting == null) {
      return;
    }
    if (log != null) {
      log.write(observation);
    }
    progress.add(wasRecorded);
    waiting.complete(observation);
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

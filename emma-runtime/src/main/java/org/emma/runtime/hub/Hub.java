package org.emma.runtime.hub;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.emma.examine.ConsoleLine;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.http.Backoff;

/** Gets models from the Hugging Face Hub, or from the cache where they have been gotten before. */
public final class Hub {

  private static final int TRIES = 6;
  private static final Duration SILENCE = Duration.ofSeconds(60);

  private final HubSettings settings;
  private final Patience patience;
  private final HubWire wire;
  private final HubApi api;
  private final FreeSpace space;
  private final Consumer<String> lines;

  /** Tells how many bytes are free where a folder is. */
  @FunctionalInterface
  interface FreeSpace {
    long in(Path folder) throws IOException;
  }

  Hub(
      HubSettings settings,
      ProxySelector proxies,
      Patience patience,
      FreeSpace space,
      Consumer<String> lines) {
    this.settings = settings;
    this.patience = patience;
    this.wire = new HubWire(settings, proxies, patience.silence());
    this.api = new HubApi(settings.endpoint(), wire);
    this.space = space;
    this.lines = lines;
  }

  /**
   * Returns the Hub that the environment names, by the variables of {@code huggingface_hub}. How
   * far it is goes to the console.
   *
   * @throws ModelUnavailableException if one of the variables cannot be used
   */
  public static Hub ofEnvironment() {
    return new Hub(
        HubSettings.of(System::getenv, Path.of(System.getProperty("user.home"))),
        EnvironmentProxies.usual(System::getenv),
        new Patience(TRIES, new Backoff(new Random()), SILENCE),
        folder -> Files.getFileStore(folder).getUsableSpace(),
        ConsoleLine.standard());
  }

  /**
   * Returns the folder of a model, with at least the files that are wanted; fetches what is not
   * there yet. Where the Hub is out of reach, what was fetched before is used, and a line says so.
   *
   * @throws ModelUnavailableException if the model cannot be had; the message says what to do
   */
  public Path folder(HubModel model, WantedFiles wanted) {
    Refusals refusals = new Refusals(model, settings);
    Storage storage = new Storage(settings.cache(), model, settings.links());
    try {
      Optional<Path> known = storage.known().filter(wanted::areIn);
      if (settings.offline()) {
        return known.orElseThrow(refusals::offline);
      }
      if (known.isPresent()) {
        return model.isPinned() ? known.get() : renewed(storage, wanted, known.get(), refusals);
      }
      return fetched(storage, wanted, api.listing(model, patience), refusals);
    } catch (IOException e) {
      throw refusals.of(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refusals.interrupted(e);
    }
  }

  private Path renewed(Storage storage, WantedFiles wanted, Path known, Refusals refusals)
      throws IOException, InterruptedException {
    Listing listing;
    try {
      listing = api.listing(storage.model(), patience.withTries(1));
    } catch (StatusException e) {
      if (!e.isTransient() && !e.isByProxy()) {
        throw e;
      }
      return asBefore(storage, known, Refusals.cause(e));
    } catch (IOException e) {
      return asBefore(storage, known, Refusals.cause(e));
    } catch (ModelUnavailableException e) {
      return asBefore(storage, known, String.valueOf(e.getMessage()));
    }
    return fetched(storage, wanted, listing, refusals);
  }

  private Path asBefore(Storage storage, Path known, String why) {
    remark(
        "%s: the Hub is out of reach (%s), so the files of commit %s are used, which were fetched before"
            .formatted(storage.model(), why, known.getFileName()));
    return known;
  }

  private Path fetched(Storage storage, WantedFiles wanted, Listing listing, Refusals refusals)
      throws IOException, InterruptedException {
    List<HubFile> missing = new ArrayList<>();
    for (HubFile listed : wanted.of(storage.model(), listing)) {
      HubFile file = api.known(storage.model(), listing.commit(), listed, patience);
      if (!storage.has(listing.commit(), file)) {
        missing.add(file);
      }
    }
    if (!missing.isEmpty()) {
      fetch(storage, listing.commit(), missing, refusals);
    }
    storage.remember(listing.commit());
    return storage.snapshot(listing.commit());
  }

  private void fetch(Storage storage, String commit, List<HubFile> files, Refusals refusals)
      throws IOException, InterruptedException {
    Files.createDirectories(storage.folder());
    long total = 0;
    long had = 0;
    for (HubFile file : files) {
      total += file.size();
      had += storage.hasBlob(file) ? file.size() : storage.partial(file).toFile().length();
    }
    long free = space.in(storage.folder());
    if (total - had > free) {
      throw refusals.tooLittleSpace(total - had, free);
    }
    String what = storage.model().toString();
    remark(
        "%s: fetching %d files from %s to %s"
            .formatted(what, files.size(), settings.endpoint(), storage.folder()));
    Transfer transfer = new Transfer(what, total, had, lines, System::nanoTime);
    for (HubFile file : files) {
      BlobLock.holding(
          storage.lock(file),
          () -> remark("%s: waiting for another process that fetches it".formatted(what)),
          () -> fetch(storage, commit, file, transfer));
      transfer.done(file);
    }
    transfer.end();
  }

  private void fetch(Storage storage, String commit, HubFile file, Transfer transfer)
      throws IOException, InterruptedException {
    if (storage.has(commit, file)) {
      return;
    }
    if (!storage.hasBlob(file)) {
      URI from = api.address(storage.model(), commit, file);
      new Download(wire, patience, file, from, storage.partial(file), transfer).run();
      storage.keep(file);
    }
    storage.show(commit, file);
  }

  private void remark(String line) {
    lines.accept(line);
    ConsoleLine.end(lines);
  }
}

package org.emma.runtime.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.emma.model.ModelUnavailableException;

/**
 * Fetches a file, and goes on where an earlier try was broken off. What a commit has at a path
 * never changes, so that a rest fits what came before; the digest of the whole tells if it does
 * not.
 */
final class Download {

  private static final int PARTIAL = 206;

  private final HubWire wire;
  private final Patience patience;
  private final HubFile file;
  private final URI from;
  private final Path partial;
  private final Transfer transfer;

  /**
   * Prepares to fetch a file.
   *
   * @param partial where its bytes are collected
   */
  Download(
      HubWire wire, Patience patience, HubFile file, URI from, Path partial, Transfer transfer) {
    this.wire = wire;
    this.patience = patience;
    this.file = file;
    this.from = from;
    this.partial = partial;
    this.transfer = transfer;
  }

  /**
   * Fetches what is missing of the file, and checks all of it.
   *
   * @throws ModelUnavailableException if what came is not the file
   */
  void run() throws IOException, InterruptedException {
    if (!Checksum.knows(file)) {
      Files.deleteIfExists(partial);
    }
    boolean resumed = length() > 0;
    complete();
    if (resumed && !Checksum.holds(partial, file)) {
      Files.delete(partial);
      complete();
    }
    if (!Checksum.holds(partial, file)) {
      Files.delete(partial);
      throw new ModelUnavailableException(
          "The file %s came from %s with other bytes than its checksum %s says, and was deleted: run again, and if it stays so, tell those who run the Hub or the proxy in between"
              .formatted(file.path(), from.getHost(), file.etag()));
    }
  }

  private void complete() throws IOException, InterruptedException {
    patience.run(
        () -> {
          if (length() > file.size()) {
            Files.delete(partial);
          }
          if (length() < file.size() || !Files.exists(partial)) {
            fetch(length());
          }
          return length();
        },
        this::length);
  }

  private void fetch(long offset) throws IOException, InterruptedException {
    AtomicLong written = new AtomicLong(offset);
    Map<String, String> headers =
        offset > 0 ? Map.of("Range", "bytes=%d-".formatted(offset)) : Map.of();
    try (FileChannel channel = open()) {
      wire.get(
          from,
          headers,
          info -> {
            start(info, offset, channel, written);
            return new FileBody(channel, file.size(), written);
          },
          () -> {
            transfer.at(written.get());
            return written.get();
          });
    } catch (StatusException e) {
      if (e.status() == 416) {
        Files.deleteIfExists(partial);
      }
      throw e;
    }
    if (length() < file.size()) {
      throw new IOException(
          "%s ended after %,d of %,d bytes".formatted(from.getHost(), length(), file.size()));
    }
  }

  /** Begins anew where the server sends all of the file, or another part than the missing one. */
  private static void start(
      ResponseInfo info, long offset, FileChannel channel, AtomicLong written) {
    boolean isPart = info.statusCode() == PARTIAL;
    String range = info.headers().firstValue("Content-Range").orElse("");
    boolean isRest = isPart && range.startsWith("bytes " + offset + "-");
    try {
      channel.truncate(isRest ? offset : 0).position(isRest ? offset : 0);
      written.set(isRest ? offset : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(new DiskException(e));
    }
    if (isPart && !isRest) {
      throw new UncheckedIOException(new IOException("another part came than the missing one"));
    }
  }

  private FileChannel open() throws DiskException {
    try {
      Files.createDirectories(partial.getParent());
      return FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new DiskException(e);
    }
  }

  private long length() {
    return partial.toFile().length();
  }
}

package org.emma.examine;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * Appends recorded replies to a file of its own, so that no two writers ever share one. It stays
 * clear of file channels, because an interrupted thread closes those.
 */
final class ReplyAppender implements Closeable {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  private final Path path;
  private final RandomAccessFile file;
  private long end;

  private ReplyAppender(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "rw");
  }

  static ReplyAppender in(Path folder) throws IOException {
    String name = "replies-%s-%s.jsonl".formatted(TIME.format(Instant.now()), UUID.randomUUID());
    return new ReplyAppender(Files.createFile(folder.resolve(name)));
  }

  Path path() {
    return path;
  }

  /** Returns where the next line will begin, in bytes. */
  long end() {
    return end;
  }

  /**
   * Appends lines and waits until they are on disk. What an earlier failure left half written is
   * written over.
   */
  void append(byte[] lines) throws IOException {
    file.seek(end);
    file.write(lines);
    file.getFD().sync();
    end += lines.length;
  }

  /** Closes the file, and removes it if nothing was written to it. */
  @Override
  public void close() throws IOException {
    file.close();
    if (end == 0) {
      Files.deleteIfExists(path);
    }
  }
}

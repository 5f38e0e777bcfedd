package org.emma.examine;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads lines of recorded replies where they are, with the last read file kept open. */
final class ReplyLines implements Closeable {

  private static final int BUFFER = 1 << 16;

  private @Nullable Path path;
  private @Nullable RandomAccessFile file;

  /**
   * Says where a line is.
   *
   * @param path its file
   * @param offset its first byte
   * @param length how many bytes it has, without line end
   */
  record Place(Path path, long offset, int length) {}

  @FunctionalInterface
  interface Visitor {
    void visit(String line, Place place);
  }

  /** Visits the lines of a file that have their line end; a torn last line has none. */
  static void visit(Path path, Visitor visitor) throws IOException {
    long offset = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream input = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
      for (int next = input.read(); next >= 0; next = input.read()) {
        if (next != '\n') {
          line.write(next);
          continue;
        }
        visitor.visit(line.toString(StandardCharsets.UTF_8), new Place(path, offset, line.size()));
        offset += line.size() + 1L;
        line.reset();
      }
    }
  }

  byte[] read(Place place) throws IOException {
    RandomAccessFile opened = open(place.path);
    byte[] bytes = new byte[place.length];
    opened.seek(place.offset);
    opened.readFully(bytes);
    return bytes;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
    file = null;
    path = null;
  }

  private RandomAccessFile open(Path wanted) throws IOException {
    RandomAccessFile opened = file;
    if (opened == null || !wanted.equals(path)) {
      close();
      opened = new RandomAccessFile(wanted.toFile(), "r");
      file = opened;
      path = wanted;
    }
    return opened;
  }
}

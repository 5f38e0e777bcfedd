package org.emma.records;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one thing after another from a file.
 *
 * @param <T> what is read
 */
public interface RecordReader<T> extends Closeable {

  /** Returns the next one, or null after the last. */
  @Nullable T read() throws IOException;
}

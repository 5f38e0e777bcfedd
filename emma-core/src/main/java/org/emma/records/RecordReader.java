package org.emma.records;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one record after another from a file. */
interface RecordReader extends Closeable {

  /** Returns the next record, or null after the last. */
  @Nullable FileRecord read() throws IOException;
}

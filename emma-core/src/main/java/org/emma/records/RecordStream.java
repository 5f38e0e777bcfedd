package org.emma.records;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Streams what a reader reads. */
final class RecordStream extends AbstractSpliterator<FileRecord> {

  private final Path file;
  private final RecordReader reader;

  private RecordStream(Path file, RecordReader reader) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.file = file;
    this.reader = reader;
  }

  static Stream<FileRecord> of(Path file, RecordReader reader) {
    return StreamSupport.stream(new RecordStream(file, reader), false)
        .onClose(
            () -> {
              try {
                reader.close();
              } catch (IOException e) {
                throw RecordFiles.failure(file, e);
              }
            });
  }

  @Override
  public boolean tryAdvance(Consumer<? super FileRecord> action) {
    FileRecord read;
    try {
      read = reader.read();
    } catch (IOException e) {
      throw RecordFiles.failure(file, e);
    }
    if (read == null) {
      return false;
    }
    action.accept(read);
    return true;
  }
}

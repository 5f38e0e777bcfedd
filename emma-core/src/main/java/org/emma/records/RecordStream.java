package org.emma.records;

import java.io.IOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Streams what a reader reads, one at a time.
 *
 * @param <T> what is read
 */
public final class RecordStream<T> extends AbstractSpliterator<T> {

  private final RecordReader<T> reader;
  private final Function<IOException, RuntimeException> failure;

  private RecordStream(RecordReader<T> reader, Function<IOException, RuntimeException> failure) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.reader = reader;
    this.failure = failure;
  }

  /**
   * Streams; closing the stream closes the reader.
   *
   * @param failure says in one message what kept a file from being read or closed
   */
  public static <T> Stream<T> of(
      RecordReader<T> reader, Function<IOException, RuntimeException> failure) {
    return StreamSupport.stream(new RecordStream<>(reader, failure), false)
        .onClose(
            () -> {
              try {
                reader.close();
              } catch (IOException e) {
                throw failure.apply(e);
              }
            });
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    T read;
    try {
      read = reader.read();
    } catch (IOException e) {
      throw failure.apply(e);
    }
    if (read == null) {
      return false;
    }
    action.accept(read);
    return true;
  }
}

package org.emma.runtime.hub;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Writes a response into a file as it comes, and hangs up on one that is longer than the file. */
final class FileBody implements BodySubscriber<Long> {

  private final FileChannel file;
  private final long size;
  private final AtomicLong written;
  private final CompletableFuture<Long> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  /**
   * Makes the subscriber of one response.
   *
   * @param file where it is written, from where the channel is
   * @param size how long the file may become
   * @param written how long the file is, kept up to date
   */
  FileBody(FileChannel file, long size, AtomicLong written) {
    this.file = file;
    this.size = size;
    this.written = written;
  }

  @Override
  public CompletionStage<Long> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription newSubscription) {
    subscription = newSubscription;
    newSubscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (written.get() + buffer.remaining() > size) {
        end(new IOException("more came than the %,d bytes of the file".formatted(size)));
        return;
      }
      try {
        while (buffer.hasRemaining()) {
          written.addAndGet(file.write(buffer));
        }
      } catch (IOException e) {
        end(new DiskException(e));
        return;
      }
    }
    if (subscription != null) {
      subscription.request(1);
    }
  }

  @Override
  public void onError(Throwable cause) {
    body.completeExceptionally(cause);
  }

  @Override
  public void onComplete() {
    body.complete(written.get());
  }

  private void end(IOException cause) {
    body.completeExceptionally(cause);
    if (subscription != null) {
      subscription.cancel();
    }
  }
}

package org.emma.treat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.emma.scene.Image;
import org.emma.scene.Sha256;

/**
 * Writes pictures under the digest of their bytes, so that one picture is stored once and its name
 * can be checked.
 *
 * <p>Encoding is what takes the time, about 3 ms for a drawn scene, so two threads do it.
 */
final class PictureWriter {

  private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());
  private static final byte PNG_START = (byte) 0x89;

  private final Path folder;
  private final ExaminedPictures examined;

  PictureWriter(Path folder, ExaminedPictures examined) {
    this.folder = folder;
    this.examined = examined;
  }

  /**
   * Writes the pictures and returns where, in the same order.
   *
   * @throws TuningSetException if one of them was examined; it is not written
   */
  List<WrittenPicture> write(List<Image> images) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<WrittenPicture>> pending = new ArrayList<>();
      for (Image image : images) {
        pending.add(threads.submit(() -> write(image)));
      }
      List<WrittenPicture> written = new ArrayList<>();
      for (Future<WrittenPicture> picture : pending) {
        written.add(picture.get());
      }
      return written;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("A picture could not be written to " + folder, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Writing pictures to %s was interrupted".formatted(folder), e);
    } finally {
      threads.shutdownNow();
      awaitEnd(threads);
    }
  }

  /** Waits for the pictures under way, so that nothing is written once the caller goes on. */
  private static void awaitEnd(ExecutorService threads) {
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private WrittenPicture write(Image image) {
    byte[] bytes = image.bytes();
    String digest = Sha256.hex(bytes);
    examined.refusePicture(digest, image.name());
    String file = digest + (bytes.length > 0 && bytes[0] == PNG_START ? ".png" : ".jpg");
    try {
      Files.write(folder.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Picture %s cannot be written to %s (%s): check that the folder can be written and the disk has room"
              .formatted(image.name(), folder, e),
          e);
    }
    return new WrittenPicture(image.name(), digest, folder.getFileName() + "/" + file);
  }
}

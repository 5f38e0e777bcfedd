package org.emma.examine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.emma.scene.Sha256;

/**
 * Tells a run that goes on where it was killed from one that asks anew, when questions are asked
 * several times.
 *
 * <p>While a run is under way a file {@code open-run-*.txt} holds its name; ending the run removes
 * the file. So a run that finds such a file of the same questions goes on, with the replies that
 * are recorded under that name, and any other begins under a name of its own.
 */
public final class OpenRun {

  private static final int DIGITS = 16;

  private final Path file;
  private final String name;
  private final boolean goesOn;

  private OpenRun(Path file, String name, boolean goesOn) {
    this.file = file;
    this.name = name;
    this.goesOn = goesOn;
  }

  /**
   * Goes on with the run that was left open, or begins one.
   *
   * @param replies the folder that replies are recorded in
   * @param what all that makes two runs the same one: model, questions, how often they are asked
   * @throws UncheckedIOException if the folder cannot be read and written; the message names it
   */
  public static OpenRun in(Path replies, String what) {
    String digest = Sha256.hex(what.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    Path file = replies.resolve("open-run-%s.txt".formatted(digest));
    try {
      if (Files.exists(file)) {
        String name = Files.readString(file).strip();
        if (!name.isEmpty()) {
          return new OpenRun(file, name, true);
        }
      }
      String name =
          "%s %s".formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), UUID.randomUUID());
      write(file, name);
      return new OpenRun(file, name, false);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /** Returns the name that the run's replies are recorded under; it begins with when it began. */
  public String name() {
    return name;
  }

  /** Tells whether the run was begun by an earlier process, which did not end it. */
  public boolean goesOn() {
    return goesOn;
  }

  /** Ends the run: the next one asks anew. */
  public void end() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static void write(Path file, String name) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(UUID.randomUUID() + ".part");
    try {
      Files.writeString(part, name + "\n");
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static UncheckedIOException unusable(Path file, IOException cause) {
    return new UncheckedIOException(
        "%s cannot be read and written (%s): make its folder writable".formatted(file, cause),
        cause);
  }
}

package org.emma.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.NativeLibraryNotFoundException;

/** Words what is wrong with a file of replies, for the one who can do something about it. */
final class Trouble {

  private Trouble() {}

  static UncheckedIOException with(Path file, IOException cause) {
    return new UncheckedIOException(
        "Replies cannot be kept in %s (%s): choose a folder that can be read and written"
            .formatted(file, cause),
        cause);
  }

  static UncheckedIOException with(Path file, SQLException cause) {
    return new UncheckedIOException(sentence(file, cause), new IOException(cause));
  }

  private static String sentence(Path file, SQLException e) {
    if (e instanceof WrongFileException) {
      return String.valueOf(e.getMessage());
    }
    if (e.getCause() instanceof NativeLibraryNotFoundException) {
      return "Replies cannot be kept in %s, because SQLite's library could not be unpacked and loaded (%s): name a folder for it that can be written and run from with -Dorg.sqlite.tmpdir=FOLDER"
          .formatted(file, e.getCause().getMessage());
    }
    return switch (ReplyFile.code(e)) {
      case SQLITE_NOTADB ->
          "%s is no SQLite file, so no replies can be kept there: choose another folder, or move it away"
              .formatted(file);
      case SQLITE_CORRUPT ->
          "%s is damaged (%s): move it away, and save what can be read with sqlite3 and its .recover"
              .formatted(file, e.getMessage());
      case SQLITE_FULL ->
          "The disk is full, so no more replies can be kept in %s: make room and run again, what was kept is not asked for again"
              .formatted(file);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "%s was locked by another process for too long: end the transaction that is open there and run again"
              .formatted(file);
      default ->
          "Replies cannot be kept in %s (%s): %s".formatted(file, e.getMessage(), whatToDo(file));
    };
  }

  private static String whatToDo(Path file) {
    return Files.exists(ReplyFile.log(file)) && !Files.isWritable(file.toAbsolutePath().getParent())
        ? "a run that was killed left replies in %s, which can be read only where the folder can be written"
            .formatted(ReplyFile.log(file))
        : "choose a folder that can be read and written";
  }
}

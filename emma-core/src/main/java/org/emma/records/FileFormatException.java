package org.emma.records;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong in a file: which file, which record, which column, and what to do. */
public final class FileFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the one message that the user sees, about a whole file or folder.
   *
   * @param file the file or folder
   * @param problem what is wrong and what to do
   */
  public FileFormatException(Path file, String problem, @Nullable Throwable cause) {
    super("%s: %s".formatted(file, problem), cause);
  }

  /**
   * Creates the one message that the user sees, about a record.
   *
   * @param file the file
   * @param place which record of it, such as {@code line 3}
   * @param problem what is wrong and what to do
   */
  public FileFormatException(Path file, String place, String problem, @Nullable Throwable cause) {
    super("%s, %s: %s".formatted(file, place, problem), cause);
  }

  /**
   * Creates the one message that the user sees, about a column of a record.
   *
   * @param file the file
   * @param place which record of it, such as {@code line 3}
   * @param column name of the column
   * @param problem what is wrong and what to do
   */
  public FileFormatException(
      Path file, String place, String column, String problem, @Nullable Throwable cause) {
    super("%s, %s, %s: %s".formatted(file, place, column, problem), cause);
  }
}

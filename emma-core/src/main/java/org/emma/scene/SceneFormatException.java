package org.emma.scene;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is wrong in an annotation file: which file, which record, which field, and what to do.
 */
public final class SceneFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the one message that the user sees, about a field.
   *
   * @param file the annotation file
   * @param record which record of it, such as {@code line 3}
   * @param field path of the field within the record, such as {@code objects[2].name}
   * @param problem what is wrong and what to do
   */
  public SceneFormatException(
      Path file, String record, String field, String problem, @Nullable Throwable cause) {
    super("%s, %s, %s: %s".formatted(file, record, field, problem), cause);
  }

  /**
   * Creates the one message that the user sees, about a whole record.
   *
   * @param file the annotation file
   * @param record which record of it, such as {@code line 3}
   * @param problem what is wrong and what to do
   */
  public SceneFormatException(Path file, String record, String problem, @Nullable Throwable cause) {
    super("%s, %s: %s".formatted(file, record, problem), cause);
  }

  /**
   * Creates the one message that the user sees, about a whole file or folder.
   *
   * @param file the annotation file or folder
   * @param problem what is wrong and what to do
   */
  public SceneFormatException(Path file, String problem, @Nullable Throwable cause) {
    super("%s: %s".formatted(file, problem), cause);
  }
}

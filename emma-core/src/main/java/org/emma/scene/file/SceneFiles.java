package org.emma.scene.file;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneSource;

/**
 * Opens annotated pictures as a source of scenes: EMMA's own JSON Lines, or CLEVR's scene files.
 */
public final class SceneFiles {

  private static final System.Logger LOG = System.getLogger(SceneFiles.class.getName());

  private SceneFiles() {}

  /**
   * Returns the scenes of a file or folder; what is left out is logged as a warning.
   *
   * @param path a JSON Lines file of EMMA, a scene file of CLEVR, or a folder with such files
   * @throws SceneFormatException if the path is neither; the message says what was expected
   */
  public static SceneSource open(Path path) {
    return open(path, notice -> LOG.log(System.Logger.Level.WARNING, notice));
  }

  /**
   * Returns the scenes of a file or folder.
   *
   * @param path a JSON Lines file of EMMA, a scene file of CLEVR, or a folder with such files
   * @param notices is told, in a sentence each and whenever the scenes are read, what is left out:
   *     CLEVR scenes whose picture is not there
   * @throws SceneFormatException if the path is neither; the message says what was expected
   */
  public static SceneSource open(Path path, Consumer<String> notices) {
    notices.accept("Nothing is read from %s yet".formatted(path));
    throw new SceneFormatException(path, "file", "content", "cannot be read yet", null);
  }
}

package org.emma.scene;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Finds the pictures that a file names: such names come from outside, and none may lead out of the
 * folder, be it by its own words or through a link.
 *
 * @param path the folder, which may be a link itself, and need not be there
 */
public record PictureFolder(Path path) {

  /** Tells that a name leads to no picture of the folder; the message goes on after the name. */
  public static final class StrayNameException extends Exception {
    private static final long serialVersionUID = 1L;

    StrayNameException(String message) {
      super(message);
    }
  }

  /**
   * Returns the file of a picture, which need not be there; nothing is read.
   *
   * @throws StrayNameException if the name is no path, or leads out of the folder
   */
  public Path resolve(String name) throws StrayNameException {
    try {
      Path relative = Path.of(name);
      Path resolved = path.resolve(relative).normalize();
      if (relative.isAbsolute() || !resolved.startsWith(path.normalize())) {
        throw new StrayNameException(
            "leads out of the folder %s: put the picture there or below, and name it relative to that folder"
                .formatted(path));
      }
      return linkedWithin(resolved);
    } catch (InvalidPathException e) {
      throw new StrayNameException("is no file name: name the picture's file");
    }
  }

  /** Returns a file of the folder, unless it is there and is a link to somewhere else. */
  private Path linkedWithin(Path file) throws StrayNameException {
    try {
      if (!file.toRealPath().startsWith(path.toRealPath())) {
        throw new StrayNameException(
            "is a link that leads out of the folder %s: put the picture itself there or below"
                .formatted(path));
      }
    } catch (IOException e) {
      // What cannot be resolved cannot be read either; who reads it says why.
      return file;
    }
    return file;
  }
}

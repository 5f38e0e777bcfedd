package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Holds the width and height that a picture file states in its header.
 *
 * @param width in pixels
 * @param height in pixels
 */
record ScenePicture(int width, int height) {

  private static final Set<String> FORMATS = Set.of("png", "jpeg");

  /**
   * Resolves the name of a picture within a folder.
   *
   * @throws org.emma.scene.SceneFormatException if the name is no path, or leads out of the folder
   */
  static Path within(Path folder, JsonField name) {
    try {
      Path relative = Path.of(name.text());
      Path resolved = folder.resolve(relative).normalize();
      if (!relative.isAbsolute() && resolved.startsWith(folder.normalize())) {
        return resolved;
      }
    } catch (InvalidPathException e) {
      throw name.problem("is no file name: name the picture's file");
    }
    throw name.problem(
        "leads out of the folder %s: put the picture there or below, and name it relative to that folder"
            .formatted(folder));
  }

  /** Reads the header of a PNG or JPEG file; nothing is decoded. Empty if it has no such header. */
  static Optional<ScenePicture> read(Path file) {
    try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
      if (input == null) {
        return Optional.empty();
      }
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        try {
          if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            reader.setInput(input, true, true);
            return Optional.of(new ScenePicture(reader.getWidth(0), reader.getHeight(0)));
          }
        } finally {
          reader.dispose();
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Tells whether there is a file of that name. */
  static boolean isThere(Path file) {
    return Files.isRegularFile(file);
  }
}

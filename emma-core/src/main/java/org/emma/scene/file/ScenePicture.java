package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.emma.scene.PictureFolder;
import org.emma.scene.PictureFolder.StrayNameException;

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
      return new PictureFolder(folder).resolve(name.text());
    } catch (StrayNameException e) {
      throw name.problem(String.valueOf(e.getMessage()));
    }
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

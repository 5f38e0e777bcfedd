package org.emma.scene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a picture from a file when it is asked for.
 *
 * @param name what reports call the picture
 * @param path the file
 */
public record ImageFile(String name, Path path) implements Image {

  private static final long LARGEST = 256L << 20;

  @Override
  public byte[] bytes() {
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        throw new ImageUnavailableException(
            "Picture %s has %,d bytes, and more than %,d are not read: shrink it"
                .formatted(path, size, LARGEST));
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new ImageUnavailableException(
          "Picture %s cannot be read (%s): check that the file exists and is readable"
              .formatted(path, e),
          e);
    }
  }
}

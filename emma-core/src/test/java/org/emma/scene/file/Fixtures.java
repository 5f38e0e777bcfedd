package org.emma.scene.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.emma.scene.synthetic.SyntheticScenes;

/** Lays out annotation files and pictures for tests. */
public final class Fixtures {

  private static final byte[] PICTURE = SyntheticScenes.scene(1, 0).image().bytes();

  private Fixtures() {}

  /**
   * Returns a folder in CLEVR's layout with three made-up scenes: the second names the picture of
   * the first, the third a picture that is not there; each has one that is called like its file.
   */
  public static Path clevr() {
    try {
      return Path.of(Fixtures.class.getResource("/clevr").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a file below a folder, with what is between. */
  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a blank PNG of a size. */
  static Path picture(Path file, int width, int height) {
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(
          new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a PNG of 256 by 256 pixels. */
  static Path picture(Path file) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, PICTURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.emma.scene;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a picture that comes from outside, after a look at its header: what says that it has too
 * many pixels is refused before any is decoded. Comments and the like are not read, for they may be
 * broken or unfold to more than there is memory for.
 */
public final class EncodedPicture implements AutoCloseable {

  private final String name;
  private final ImageInputStream input;
  private final ImageReader reader;
  private final String format;
  private final int width;
  private final int height;

  private EncodedPicture(String name, ImageInputStream input, ImageReader reader)
      throws IOException {
    this.name = name;
    this.input = input;
    this.reader = reader;
    this.format = reader.getFormatName().toLowerCase(Locale.ROOT);
    this.width = reader.getWidth(0);
    this.height = reader.getHeight(0);
  }

  /**
   * Decodes a picture of any format that Java knows: PNG, JPEG, GIF, BMP, TIFF.
   *
   * @param name what messages call it
   * @param mostPixels how many pixels it may have
   * @throws ImageUnavailableException if it is too large, broken or of another format; the message
   *     names it
   */
  public static BufferedImage decode(String name, byte[] bytes, long mostPixels) {
    try (EncodedPicture picture =
        open(name, bytes)
            .orElseThrow(
                () ->
                    new ImageUnavailableException(
                        "Picture %s is of no known format: save it as PNG or JPEG"
                            .formatted(name)))) {
      if (picture.pixels() > mostPixels) {
        throw new ImageUnavailableException(picture.excess(mostPixels));
      }
      return picture.decode();
    }
  }

  /**
   * Reads the header of a picture. Empty if Java does not know its format. Close it.
   *
   * @param name what messages call it
   * @throws ImageUnavailableException if the header is broken
   */
  public static Optional<EncodedPicture> open(String name, byte[] bytes) {
    try {
      ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        input.close();
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      reader.setInput(input, true, true);
      return Optional.of(new EncodedPicture(name, input, reader));
    } catch (IOException | RuntimeException e) {
      throw broken(name, e);
    }
  }

  /** Returns the name of its format in lower case: {@code png}, {@code jpeg}. */
  public String format() {
    return format;
  }

  /** Returns how many pixels its header says that it has. */
  public long pixels() {
    return (long) width * height;
  }

  /** Returns the sentence that refuses a picture of more pixels than a limit. */
  public String excess(long mostPixels) {
    return "Picture %s says that it has %d x %d pixels, and more than %,d are not decoded: shrink it"
        .formatted(name, width, height, mostPixels);
  }

  /**
   * Decodes it, whatever its size.
   *
   * @throws ImageUnavailableException if it is broken
   */
  public BufferedImage decode() {
    try {
      return reader.read(0);
    } catch (IOException | RuntimeException e) {
      throw broken(name, e);
    }
  }

  private static ImageUnavailableException broken(String name, Exception cause) {
    return new ImageUnavailableException(
        "Picture %s cannot be decoded (%s): save it again as PNG or JPEG in RGB"
            .formatted(name, cause.getMessage() == null ? cause : cause.getMessage()),
        cause);
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      input.close();
    } catch (IOException e) {
      throw broken(name, e);
    }
  }
}

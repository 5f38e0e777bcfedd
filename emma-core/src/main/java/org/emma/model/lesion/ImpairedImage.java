package org.emma.model.lesion;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.emma.model.Query;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/** Impairs a picture when it is asked for, and hands it out as PNG under a name of its own. */
final class ImpairedImage implements Image {

  /** What a picture says of its width and height is read before any pixel is. */
  private static final long MOST_PIXELS = 100_000_000;

  private final Image whole;
  private final Lesion lesion;
  private final Query query;
  private final int index;
  private final String name;

  ImpairedImage(Lesion lesion, Query query, int index) {
    this.whole = query.images().get(index);
    this.lesion = lesion;
    this.query = query;
    this.index = index;
    this.name = whole.name() + "~" + lesion.mark(query);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(lesion.impair(decoded(), query, index), "png", output);
    } catch (IOException e) {
      throw new ImageUnavailableException(
          "Picture %s cannot be decoded (%s): replace it by a sound one".formatted(whole.name(), e),
          e);
    }
    return bytes.toByteArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImpairedImage image && image.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  private BufferedImage decoded() throws IOException {
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(whole.bytes()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new ImageUnavailableException(
            "Picture %s is of no known format: save it as PNG or JPEG".formatted(whole.name()));
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input);
        return decoded(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private BufferedImage decoded(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw new ImageUnavailableException(
          "Picture %s says that it has %d x %d pixels, and more than %,d are not decoded: shrink it"
              .formatted(whole.name(), width, height, MOST_PIXELS));
    }
    BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(reader.read(0), 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }
}

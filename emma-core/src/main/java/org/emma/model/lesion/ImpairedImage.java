package org.emma.model.lesion;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.emma.model.Query;
import org.emma.scene.EncodedPicture;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/** Impairs a picture when it is asked for, and hands it out as PNG under a name of its own. */
final class ImpairedImage implements Image {

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
      ImageIO.write(lesion.impair(opaque(), query, index), "png", output);
    } catch (IOException e) {
      throw new ImageUnavailableException(
          "Picture %s cannot be written as PNG (%s)".formatted(name, e), e);
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

  private BufferedImage opaque() {
    BufferedImage decoded = EncodedPicture.decode(whole.name(), whole.bytes(), MOST_PIXELS);
    BufferedImage opaque =
        new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(decoded, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return opaque;
  }
}

package org.emma.runtime.served;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.emma.scene.EncodedPicture;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;
import org.emma.scene.Sha256;

/**
 * Encodes pictures for sending: their own bytes up to a size, where every server understands them,
 * else a JPEG. What a picture says of its width and height is read before any pixel is.
 */
final class PictureEncoder {

  private static final Set<String> UNDERSTOOD = Set.of("png", "jpeg", "gif");
  private static final float QUALITY = 0.9f;
  private static final double SHRINK = 0.75;

  private final Limits limits;

  PictureEncoder(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns what is sent of a picture.
   *
   * @throws ImageUnavailableException if it cannot be read or must not be decoded
   */
  DataUrl encode(Image image) {
    byte[] bytes = image.bytes();
    Optional<EncodedPicture> opened = EncodedPicture.open(image.name(), bytes);
    if (opened.isEmpty()) {
      return unread(image, bytes);
    }
    try (EncodedPicture picture = opened.get()) {
      return encode(picture, bytes);
    } catch (IOException e) {
      throw new ImageUnavailableException(
          "Picture %s cannot be written as JPEG (%s)".formatted(image.name(), e), e);
    }
  }

  private DataUrl encode(EncodedPicture encoded, byte[] bytes) throws IOException {
    if (encoded.pixels() > limits.imagePixels()) {
      throw new ImageUnavailableException(
          encoded.excess(limits.imagePixels()) + ", or raise \"limits.imagePixels\"");
    }
    String format = encoded.format();
    if (bytes.length <= limits.imageBytes() && UNDERSTOOD.contains(format)) {
      return url("image/" + format, bytes, bytes, encoded.pixels());
    }
    BufferedImage picture = opaque(encoded.decode(), 1);
    byte[] jpeg = jpeg(picture);
    while (jpeg.length > limits.imageBytes() && picture.getWidth() > 1 && picture.getHeight() > 1) {
      picture = opaque(picture, SHRINK);
      jpeg = jpeg(picture);
    }
    return url("image/jpeg", jpeg, bytes, (long) picture.getWidth() * picture.getHeight());
  }

  /** Passes on what Java cannot read but servers can. */
  private DataUrl unread(Image image, byte[] bytes) {
    if (isWebp(bytes) && bytes.length <= limits.imageBytes()) {
      return url("image/webp", bytes, bytes, 0);
    }
    throw new ImageUnavailableException(
        "Picture %s is no PNG, JPEG, GIF, BMP or WebP of at most %,d bytes: convert it"
            .formatted(image.name(), limits.imageBytes()));
  }

  private static Optional<String> text(byte[] bytes, int from, int length) {
    return bytes.length < from + length
        ? Optional.empty()
        : Optional.of(new String(bytes, from, length, StandardCharsets.US_ASCII));
  }

  private static boolean isWebp(byte[] bytes) {
    return text(bytes, 0, 4).equals(Optional.of("RIFF"))
        && text(bytes, 8, 4).equals(Optional.of("WEBP"));
  }

  private static DataUrl url(String type, byte[] sent, byte[] own, long pixels) {
    return new DataUrl(
        "data:" + type + ";base64," + Base64.getEncoder().encodeToString(sent),
        Sha256.hex(own),
        pixels);
  }

  private static BufferedImage opaque(BufferedImage picture, double scale) {
    int width = Math.max(1, (int) (picture.getWidth() * scale));
    int height = Math.max(1, (int) (picture.getHeight() * scale));
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = result.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return result;
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

package org.emma.runtime.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/**
 * Decodes a picture as the reference libraries do: turned upright by its EXIF orientation, grey
 * spread over three channels, transparent parts over white.
 */
public final class PictureReader {

  /** No picture of more pixels is decoded; one that says it has more is refused unread. */
  public static final long MOST_PIXELS = 100_000_000;

  private PictureReader() {}

  /**
   * Reads a picture of any format that Java knows: PNG, JPEG, GIF, BMP, TIFF.
   *
   * @throws ImageUnavailableException if it is too large, broken or of another format; the message
   *     names it
   */
  public static RgbPicture read(Image image) {
    byte[] bytes = image.bytes();
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        throw new ImageUnavailableException(
            "Picture %s is of no known format: save it as PNG or JPEG".formatted(image.name()));
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input);
        return Orientation.upright(rgb(decode(image, reader)), orientation(bytes));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ImageUnavailableException(
          "Picture %s cannot be decoded (%s): save it again as PNG or JPEG in RGB"
              .formatted(image.name(), e.getMessage()),
          e);
    }
  }

  private static BufferedImage decode(Image image, ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw new ImageUnavailableException(
          "Picture %s says that it has %d x %d pixels, and more than %,d are not decoded: shrink it"
              .formatted(image.name(), width, height, MOST_PIXELS));
    }
    return reader.read(0);
  }

  private static int orientation(byte[] bytes) throws IOException {
    try {
      ExifIFD0Directory exif =
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
          : Orientation.UPRIGHT;
    } catch (ImageProcessingException | MetadataException e) {
      return Orientation.UPRIGHT;
    }
  }

  private static RgbPicture rgb(BufferedImage decoded) {
    int width = decoded.getWidth();
    int height = decoded.getHeight();
    byte[] pixels = new byte[width * height * RgbPicture.CHANNELS];
    boolean grey = decoded.getColorModel().getNumColorComponents() == 1;
    int at = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int argb = grey ? greyArgb(decoded, x, y) : decoded.getRGB(x, y);
        int alpha = argb >>> 24;
        pixels[at++] = overWhite((argb >> 16) & 0xff, alpha);
        pixels[at++] = overWhite((argb >> 8) & 0xff, alpha);
        pixels[at++] = overWhite(argb & 0xff, alpha);
      }
    }
    return new RgbPicture(width, height, pixels);
  }

  /** Takes the stored value: Java's own conversion takes grey for linear light and brightens it. */
  private static int greyArgb(BufferedImage decoded, int x, int y) {
    int[] bits = decoded.getSampleModel().getSampleSize();
    int value = eightBits(decoded.getRaster().getSample(x, y, 0), bits[0]);
    int alpha = bits.length > 1 ? eightBits(decoded.getRaster().getSample(x, y, 1), bits[1]) : 255;
    return alpha << 24 | value << 16 | value << 8 | value;
  }

  private static int eightBits(int sample, int bits) {
    return bits > 8 ? sample >> (bits - 8) : sample * 255 / ((1 << bits) - 1);
  }

  /** Blends with white in Pillow's arithmetic: 255ths by shifts, with seven bits to spare. */
  private static byte overWhite(int value, int alpha) {
    int blended = (value * alpha + 255 * (255 - alpha) + 128) << 7;
    return (byte) ((((blended >> 8) + blended) >> 8) >> 7);
  }
}

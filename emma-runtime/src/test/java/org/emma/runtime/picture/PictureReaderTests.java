package org.emma.runtime.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.emma.scene.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTests {

  private static final int HEADER = 33;
  private static final int MEGABYTE = 1 << 20;

  @Test
  void aCommentThatUnfoldsToMoreThanMemoryHoldsIsNotRead() throws IOException {
    ByteArrayOutputStream comment = new ByteArrayOutputStream();
    comment.writeBytes(new byte[] {'k', 0, 0});
    comment.writeBytes(HexFormat.of().parseHex("789c"));
    byte[] megabyte = deflatedMegabyte();
    for (int i = 0; i < 3000; i++) {
      comment.writeBytes(megabyte);
    }
    assertThat(comment.size()).isLessThan(8 * MEGABYTE);

    RgbPicture read = read(png("zTXt", comment.toByteArray()));

    assertThat(read.width()).isEqualTo(4);
  }

  @Test
  void aBrokenCommentDoesNotMatter() throws IOException {
    assertThat(read(png("iTXt", new byte[] {1})).height()).isEqualTo(2);
  }

  @Test
  void aPngIsTurnedByItsExif() throws IOException {
    String orientation6 = "49492a0008000000" + "0100" + "120103000100000006000000" + "00000000";

    RgbPicture read = read(png("eXIf", HexFormat.of().parseHex(orientation6)));

    assertThat(read.width()).isEqualTo(2);
    assertThat(read.height()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
  void aPictureThatDoesNotSayHowToTurnItIsUpright(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB), format, bytes);

    assertThat(read(bytes.toByteArray()).width()).isEqualTo(4);
  }

  private static RgbPicture read(byte[] bytes) {
    Image image =
        new Image() {
          @Override
          public String name() {
            return "from-outside";
          }

          @Override
          public byte[] bytes() {
            return bytes;
          }
        };
    return PictureReader.read(image, Transparency.OVER_WHITE);
  }

  /** Returns a picture of 4 x 2 pixels that says something about itself. */
  private static byte[] png(String type, byte[] data) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB), "png", plain);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream png = new DataOutputStream(bytes);
    png.write(plain.toByteArray(), 0, HEADER);
    png.writeInt(data.length);
    png.write(name);
    png.write(data);
    png.writeInt((int) check.getValue());
    png.write(plain.toByteArray(), HEADER, plain.size() - HEADER);
    return bytes.toByteArray();
  }

  /** Returns a megabyte of zeros as a part of a deflated stream that may be repeated. */
  private static byte[] deflatedMegabyte() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(new byte[MEGABYTE]);
    byte[] deflated = new byte[MEGABYTE];
    int length = deflater.deflate(deflated, 0, deflated.length, Deflater.FULL_FLUSH);
    deflater.end();
    return Arrays.copyOf(deflated, length);
  }
}

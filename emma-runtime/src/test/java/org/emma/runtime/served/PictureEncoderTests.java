package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
import org.emma.runtime.SaidSize;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;
import org.junit.jupiter.api.Test;

class PictureEncoderTests {

  private static final Limits USUAL = Limits.standard();

  @Test
  void sendsThePicturesOwnBytes() throws Exception {
    byte[] png = Chat.picture(1).bytes();
    byte[] jpeg = encoded(noise(50, 40), "jpeg");

    assertThat(url(USUAL, png)).isEqualTo("data:image/png;base64," + base64(png));
    assertThat(url(USUAL, jpeg)).isEqualTo("data:image/jpeg;base64," + base64(jpeg));
  }

  @Test
  void encodesAnewAndSmallerAboveTheStatedSizeAndAlwaysAlike() throws Exception {
    byte[] png = encoded(noise(400, 200), "png");
    Limits small = withImageBytes(20_000);

    String url = url(small, png);

    assertThat(png).hasSizeGreaterThan(20_000);
    assertThat(url).startsWith("data:image/jpeg;base64,").isEqualTo(url(small, png));
    byte[] sent = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sent));
    assertThat(sent).hasSizeLessThanOrEqualTo(20_000);
    assertThat(picture.getWidth())
        .isBetween(2 * picture.getHeight() - 2, 2 * picture.getHeight() + 2);
  }

  @Test
  void doesNotDecodeAPictureThatSaysItIsHuge() {
    assertThatThrownBy(() -> url(withImageBytes(10), new SaidSize(60_000, 60_000).bytes()))
        .isInstanceOf(ImageUnavailableException.class)
        .hasMessageContaining("60000 x 60000 pixels")
        .hasMessageContaining("limits.imagePixels");
  }

  @Test
  void refusesWhatIsNoPicture() {
    byte[] text = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> url(USUAL, text))
        .isInstanceOf(ImageUnavailableException.class)
        .hasMessageContaining("Picture tried is no PNG");
  }

  @Test
  void passesWebpOn() {
    byte[] webp = "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(url(USUAL, webp)).startsWith("data:image/webp;base64,");
  }

  private static String url(Limits limits, byte[] bytes) {
    return new PictureEncoder(limits).encode(new Tried(bytes)).text();
  }

  private static Limits withImageBytes(int bytes) {
    return new Limits(64, 8, 10, 120, 600, 300, bytes, 100_000_000, 1 << 24);
  }

  private static BufferedImage noise(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(3);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    return picture;
  }

  private static byte[] encoded(BufferedImage picture, String format) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, format, bytes);
    return bytes.toByteArray();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Is whatever bytes a test tries. */
  private static final class Tried implements Image {
    private final byte[] bytes;

    Tried(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return "tried";
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }
  }
}

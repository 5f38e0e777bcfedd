package org.emma.scene.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.emma.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sees the same pixels drawn on every JDK; the digests are from JDK 17 and JDK 25. */
class SceneRendererTests {

  /** Hash of what zlib makes of the sample; other libraries compress it otherwise. */
  private static final int ZLIB = -1_406_279_445;

  @ParameterizedTest
  @CsvSource({
    "1, 0, 0c6a1fffe9684353f2bffd4c5bfa7f181c8618747dfe97ebcb88684dc518871e",
    "7, 3, 95cd8470f0498418494269aeb9bc770e850fa34d40ffefd3b26612c8ac4609c5",
    "42, 17, ee22ce23299f9ba4daf969ad966eb1879fa1dc59e9d44793bbf15ec9f3bc70af",
    "2024, 199, 5699821af3a1f0a48686468708acbdf4af19bc0647eb86dd31529bf6c3b4ffb0"
  })
  void thePixelsOfASceneAreTheSameOnEveryJdk(long seed, int index, String digest) {
    assertThat(digest(pixels(picture(seed, index)))).isEqualTo(digest);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, dc239c3485b7d7f051f3d7133162f91011049d09940843c9da4d1ea0771d13c2",
    "7, 3, 915776f5cca1790096f54eed122632fb80dcbcbd8e4abf7e3ba8279568d3dcce",
    "42, 17, 401656b4d0534df524676af62cc480f3ee24d45aa621649b1f4b985bdba4a921",
    "2024, 199, 9e63776e99169a17a17fabe7a934c573972e47501ce87bb0ac4dddc0942c57d9"
  })
  void theFileOfASceneIsTheSameOnEveryJdkWithTheUsualCompressor(
      long seed, int index, String digest) {
    assumeTrue(
        compressesAsZlibDoes(),
        "This JDK compresses with another library than zlib, so its PNG files have other bytes");
    assertThat(digest(SyntheticScenes.scene(seed, index).image().bytes())).isEqualTo(digest);
  }

  @Test
  void theFileHoldsThePixels() throws IOException {
    BufferedImage read =
        ImageIO.read(new ByteArrayInputStream(SyntheticScenes.scene(3, 5).image().bytes()));
    assertThat(pixels(read)).isEqualTo(pixels(picture(3, 5)));
  }

  @Test
  void theFileIsTheSameEachTime() {
    Scene scene = SyntheticScenes.scene(3, 6);
    assertThat(scene.image().bytes()).isEqualTo(scene.image().bytes());
  }

  private static BufferedImage picture(long seed, int index) {
    return SceneRenderer.render((SyntheticImage) SyntheticScenes.scene(seed, index).image());
  }

  private static byte[] pixels(BufferedImage picture) {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    ByteBuffer bytes = ByteBuffer.allocate(pixels.length * Integer.BYTES);
    bytes.asIntBuffer().put(pixels);
    return bytes.array();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean compressesAsZlibDoes() {
    byte[] sample = new byte[20_000];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = (byte) (i % 97 * (1 + i % 7));
    }
    Deflater deflater = new Deflater(4);
    deflater.setInput(sample);
    deflater.finish();
    byte[] compressed = new byte[2 * sample.length];
    int length = deflater.deflate(compressed);
    deflater.end();
    return Arrays.hashCode(Arrays.copyOf(compressed, length)) == ZLIB;
  }
}

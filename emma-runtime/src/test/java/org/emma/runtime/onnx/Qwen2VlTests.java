package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.picture.Filter;
import org.emma.runtime.picture.RgbPicture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class Qwen2VlTests {

  private static final int PATCH = 4;

  private final Qwen2Vl family = qwen(TinyModel.QWEN2_VL);

  static List<String> pictures() {
    return TinyModel.pictures();
  }

  /** A JPEG is decoded by another library than the reference's, which rounds otherwise. */
  @ParameterizedTest
  @MethodSource("pictures")
  void everyPixelEqualsThatOfTheOriginalProcessorInBothFrames(String file) {
    RgbPicture original = Levels.original(TinyModel.QWEN2_VL, file);
    Sight sight = family.look(TinyModel.read(file, family));
    LongBuffer grid = (LongBuffer) sight.inputs().get("image_grid_thw").data();
    assertThat(List.of(grid.get(0), grid.get(1), grid.get(2)))
        .containsExactly(1L, original.height() / 4L, original.width() / 4L);
    assertThat(apart(sight.inputs().get("pixel_values"), original))
        .isLessThanOrEqualTo(file.endsWith(".jpg") ? 2 : 0);
  }

  /** Sizes from 8 to 4096 pixels, with the patches of the real model. */
  @ParameterizedTest
  @CsvFileSource(resources = "qwen2-vl-sizes.csv", numLinesToSkip = 1)
  void picturesAreBroughtToTheSizesOfTheOriginalProcessor(
      int width, int height, int newWidth, int newHeight) {
    Qwen2Vl real =
        new Qwen2Vl(
            56 * 56, 28 * 28 * 1280, new Patches(14, 2, 2), 0, Filter.BICUBIC, family.scaling());
    assertThat(real.size(new Size(width, height))).isEqualTo(new Size(newWidth, newHeight));
  }

  @Test
  void thereIsATokenForEveryBlock() {
    RgbPicture picture = new RgbPicture(48, 32, new byte[48 * 32 * 3]);
    assertThat(family.look(picture).text()).isEqualTo("<|image_pad|>".repeat(6 * 4));
  }

  @Test
  void picturesHaveRowsAndColumnsAndTextGoesOnAfterTheLongerEdge() {
    Sight wide = family.look(new RgbPicture(48, 32, new byte[48 * 32 * 3]));
    Sight square = family.look(new RgbPicture(32, 32, new byte[32 * 32 * 3]));
    long[] tokens = new long[2 + 24 + 1 + 16 + 2];
    Arrays.fill(tokens, 2, 26, family.imageToken());
    Arrays.fill(tokens, 27, 43, family.imageToken());
    Positions positions = family.positions(List.of(wide, square), tokens);
    long[][] all = positions.between(0, tokens.length);
    assertThat(all[0]).startsWith(0, 1, 2, 2, 2).endsWith(9, 13, 14);
    assertThat(all[1]).startsWith(0, 1, 2, 2, 2, 2, 2, 2, 3).endsWith(12, 12, 12, 12, 13, 14);
    assertThat(all[2]).startsWith(0, 1, 2, 3, 4, 5, 6, 7, 2).endsWith(9, 10, 11, 12, 13, 14);
    assertThat(all[1][26]).isEqualTo(8);
    assertThat(positions.after(1)).isDeepEqualTo(new long[][] {{16}, {16}, {16}});
  }

  @Test
  void aPictureThatIsTooNarrowIsRefused() {
    RgbPicture narrow = new RgbPicture(1, 201, new byte[201 * 3]);
    assertThatThrownBy(() -> family.look(narrow))
        .isInstanceOf(UnansweredException.class)
        .hasMessageContainingAll("1 x 201 pixels", "too narrow", "cut it");
  }

  @Nested
  class OtherConfigurations {

    private static final String PIXELS = "preprocessor_config.json";

    @TempDir Path folder;

    @BeforeEach
    void copy() throws IOException {
      TinyModel.copy(TinyModel.QWEN2_VL, folder);
    }

    @Test
    void nameTheLimitsAsEdges() throws IOException {
      TinyModel.replace(folder, PIXELS, "\"m(in|ax)_pixels\"", "\"other_$1\"");
      assertThat(qwen(folder)).isEqualTo(family);
    }

    @Test
    void nameNoLimits() throws IOException {
      TinyModel.replace(folder, PIXELS, "_(pixels|edge)\"", "_other\"");
      assertThat(qwen(folder).least()).isEqualTo(56 * 56);
      assertThat(qwen(folder).most()).isEqualTo(28 * 28 * 1280);
    }

    @Test
    void areRefusedIfNoPictureCanBeWithinTheLimits() throws IOException {
      TinyModel.replace(folder, PIXELS, "\"max_pixels\": 8192", "\"max_pixels\": 512");
      assertThatThrownBy(() -> qwen(folder))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContainingAll(
              "preprocessor_config.json wants pictures of at least 1024 and at most 512 pixels",
              "set \"min_pixels\" and \"max_pixels\"");
    }

    @Test
    void areRefusedIfPatchesAreOfNoSize() throws IOException {
      TinyModel.replace(folder, PIXELS, "\"patch_size\": 4", "\"patch_size\": 0");
      assertThatThrownBy(() -> qwen(folder))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContaining(
              "preprocessor_config.json has 0 as \"patch_size\", which must be 1");
    }

    @Test
    void areRefusedIfTheyLackTheTokenOfPictures() throws IOException {
      TinyModel.replace(folder, "config.json", "image_token_id", "picture_token");
      assertThatThrownBy(() -> qwen(folder))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContaining("config.json lacks the whole number \"image_token_id\"");
    }

    @Test
    void thatDoNotBelongToTheNetworksLeaveQuestionsUnanswered() throws IOException {
      TinyModel.replace(folder, PIXELS, "\"merge_size\": 2", "\"merge_size\": 1");
      JsonNode answer = TinyModel.answers(TinyModel.QWEN2_VL, "").get(0);
      try (Subject model = new Subject(folder, "")) {
        assertThatThrownBy(() -> model.logits(answer))
            .isInstanceOf(UnansweredException.class)
            .hasMessageContaining("the model's configuration does not belong to its networks");
      }
    }
  }

  /** Takes patches apart as the original's transposition puts them together. */
  private int apart(Values pixels, RgbPicture original) {
    int size = 3 * 2 * PATCH * PATCH;
    int blocks = original.width() / PATCH / 2;
    FloatBuffer numbers = (FloatBuffer) pixels.data();
    assertThat(numbers.remaining()).isEqualTo(original.width() * original.height() * 3 * 2);
    double most = 0;
    for (int at = 0; at < numbers.limit(); at++) {
      int patch = at / size;
      int x = (patch / 4 % blocks * 2 + patch % 2) * PATCH + at % PATCH;
      int y = (patch / 4 / blocks * 2 + patch / 2 % 2) * PATCH + at / PATCH % PATCH;
      int channel = at % size / (2 * PATCH * PATCH);
      Scaling scaling = family.scaling();
      double level =
          (numbers.get(at) * scaling.std().get(channel) + scaling.mean().get(channel)) * 255;
      most = Math.max(most, Math.abs(level - original.value(x, y, channel)));
    }
    assertThat(most).isCloseTo(Math.rint(most), within(1e-3));
    return (int) Math.rint(most);
  }

  private static Qwen2Vl qwen(Path folder) {
    return (Qwen2Vl) Families.of(new ModelFolder(folder, ""));
  }
}

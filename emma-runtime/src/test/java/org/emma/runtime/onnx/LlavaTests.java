package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.picture.RgbPicture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LlavaTests {

  private static final int EDGE = 32;

  private final Llava family = llava(TinyModel.LLAVA);

  static List<String> pictures() {
    return TinyModel.pictures();
  }

  /** A JPEG is decoded by another library than the reference's, which rounds otherwise. */
  @ParameterizedTest
  @MethodSource("pictures")
  void everyPixelEqualsThatOfTheOriginalProcessor(String file) {
    Values pixels = family.look(TinyModel.read(file, family)).inputs().get("pixel_values");
    assertThat(pixels.shape()).containsExactly(1, 3, EDGE, EDGE);
    assertThat(Levels.apart(pixels, Levels.original(TinyModel.LLAVA, file), EDGE, family.scaling()))
        .isLessThanOrEqualTo(file.endsWith(".jpg") ? 2 : 0);
  }

  @Test
  void thereIsATokenForEveryPatch() {
    assertThat(family.look(grey(50, 20)).text()).isEqualTo("<image>".repeat(16));
  }

  @Test
  void aPictureThatWouldGrowBeyondBoundsIsRefused() {
    assertThatThrownBy(() -> family.look(grey(1, 200_000)))
        .isInstanceOf(UnansweredException.class)
        .hasMessageContainingAll("1 x 200000 pixels", "too narrow", "cut it");
  }

  @Nested
  class OtherConfigurations {

    @TempDir Path folder;

    @BeforeEach
    void copy() throws IOException {
      TinyModel.copy(TinyModel.LLAVA, folder);
    }

    @Test
    void keepTheTokenOfTheWhole() throws IOException {
      TinyModel.replace(folder, "config.json", "\"default\"", "\"full\"");
      assertThat(llava(folder).look(grey(9, 9)).text()).isEqualTo("<image>".repeat(17));
    }

    @Test
    void nameTheStrategyInTheProcessorsOwnFile() throws IOException {
      TinyModel.replace(folder, "config.json", "vision_feature_select_strategy", "other");
      TinyModel.replace(folder, "processor_config.json", "\"default\"", "\"full\"");
      assertThat(llava(folder).look(grey(9, 9)).text()).isEqualTo("<image>".repeat(17));
    }

    @Test
    void haveNoFileOfTheProcessor() throws IOException {
      Files.delete(folder.resolve("processor_config.json"));
      assertThat(llava(folder)).isEqualTo(family);
    }

    @Test
    void seeWithAnEncoderThatHasNoTokenOfTheWhole() throws IOException {
      Files.delete(folder.resolve("processor_config.json"));
      TinyModel.replace(folder, "config.json", "clip_vision_model", "siglip_vision_model");
      TinyModel.replace(folder, "config.json", "\"default\"", "\"full\"");
      assertThat(llava(folder)).isEqualTo(family);
    }

    @Test
    void stretchToWidthAndHeight() throws IOException {
      TinyModel.replace(folder, "preprocessor_config.json", "\"do_center_crop\": true", "\"x\": 1");
      TinyModel.replace(
          folder,
          "preprocessor_config.json",
          "\"shortest_edge\": 32",
          "\"width\": 32, \"height\": 16");
      assertThat(llava(folder).look(grey(9, 9)).inputs().get("pixel_values").shape())
          .containsExactly(1, 3, 16, 32);
    }

    @Test
    void giveSizesAsBareNumbers() throws IOException {
      TinyModel.replace(
          folder, "preprocessor_config.json", "\\{\\s*\"shortest_edge\": 32\\s*\\}", "32");
      TinyModel.replace(
          folder, "preprocessor_config.json", "\"crop_size\": \\{[^}]*\\}", "\"crop_size\": 32");
      assertThat(llava(folder).fitting()).isEqualTo(family.fitting());
    }

    @Test
    void padToASquareWithTheMiddleColor() throws IOException {
      TinyModel.replace(
          folder,
          "preprocessor_config.json",
          "\"CLIPImageProcessor\"",
          "\"LlavaImageProcessor\", \"do_pad\": true");
      RgbPicture fitted = llava(folder).fitting().fit(grey(64, 32));
      assertThat(List.of(fitted.value(16, 0, 0), fitted.value(16, 0, 1), fitted.value(16, 0, 2)))
          .containsExactly(122, 116, 104);
      assertThat(fitted.value(16, 16, 0)).isEqualTo(100);
    }

    @Test
    void areRefusedIfTheyLeaveTheLengthOpen() throws IOException {
      TinyModel.replace(
          folder,
          "preprocessor_config.json",
          "\"do_center_crop\": true",
          "\"do_center_crop\": false");
      assertRefused(
          "preprocessor_config.json makes pictures of any length", "set \"do_center_crop\"");
    }

    @Test
    void areRefusedIfTheyCutOutMoreThanThereIs() throws IOException {
      TinyModel.replace(folder, "preprocessor_config.json", "\"height\": 32", "\"height\": 40");
      assertRefused("makes pictures of 32 pixels and cuts 32 x 40 out");
    }

    @Test
    void areRefusedIfTheyLackTheTokenOfPictures() throws IOException {
      TinyModel.replace(folder, "config.json", "image_token_index", "picture_token");
      assertRefused("config.json lacks the whole number \"image_token_id\"");
    }

    private void assertRefused(String... words) {
      assertThatThrownBy(() -> llava(folder))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContainingAll(words);
    }
  }

  private static Llava llava(Path folder) {
    return (Llava) Families.of(new ModelFolder(folder, ""));
  }

  private static RgbPicture grey(int width, int height) {
    byte[] pixels = new byte[width * height * 3];
    Arrays.fill(pixels, (byte) 100);
    return new RgbPicture(width, height, pixels);
  }
}

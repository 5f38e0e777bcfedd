package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.picture.RgbPicture;
import org.emma.runtime.weights.Safetensors;
import org.emma.runtime.weights.Tensor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class LlavaOnevisionTests {

  private static final Path ANYRES = TinyModel.LLAVA_ONEVISION_ANYRES;
  private static final Path FEATURES = TinyModel.reference(ANYRES).resolve("features.safetensors");
  private static final String[] SHOWN = {"large.png", "tall.png", "wide.png,tall.png"};
  private static final int TILE = 32;

  static List<String> pictures() {
    return TinyModel.pictures();
  }

  /** Sizes from 16 to 4096 pixels, with the tiles of the real model. */
  @ParameterizedTest
  @CsvFileSource(resources = "llava-onevision-counts.csv", numLinesToSkip = 1)
  void thereAreAsManyTokensAsTheOriginalProcessorCounts(int width, int height, int count) {
    List<Size> resolutions = new ArrayList<>();
    for (int down = 1; down <= 6; down++) {
      for (int across = 1; across <= 6; across++) {
        resolutions.add(new Size(384 * across, 384 * down));
      }
    }
    Anyres anyres =
        new Anyres(resolutions, 384, 27, 9, new Tensor(new long[] {1}, new float[] {0}));
    assertThat(anyres.packing(new Size(width, height)).tokens()).isEqualTo(count);
  }

  @Nested
  class WithoutWhatEndsARow {

    private final LlavaOnevision family = onevision(TinyModel.LLAVA_ONEVISION);

    /** A JPEG is decoded by another library than the reference's, which rounds otherwise. */
    @ParameterizedTest
    @MethodSource("org.emma.runtime.onnx.LlavaOnevisionTests#pictures")
    void aPictureIsSeenAsAWhole(String file) {
      Sight sight = family.look(TinyModel.read(file, family));
      Values pixels = sight.inputs().get("pixel_values");
      assertThat(pixels.shape()).containsExactly(1, 3, TILE, TILE);
      assertThat(apart(pixels, Levels.original(TinyModel.LLAVA_ONEVISION, file), family))
          .isLessThanOrEqualTo(file.endsWith(".jpg") ? 2 : 0);
      assertThat(sight.text()).isEqualTo("<image>".repeat(16));
    }

    @Test
    void soIsOneOfSeveralPictures() {
      RgbPicture wide = TinyModel.read("wide.png", family);
      assertThat(family.look(wide, 2).text()).isEqualTo("<image>".repeat(16));
    }
  }

  @Nested
  class WithWhatEndsARow {

    @TempDir Path folder;

    @BeforeEach
    void add() throws IOException {
      TinyModel.copy(TinyModel.LLAVA_ONEVISION, folder);
      Files.copy(TinyModel.NEWLINE, folder.resolve(Anyres.NEWLINE));
    }

    @ParameterizedTest
    @MethodSource("org.emma.runtime.onnx.LlavaOnevisionTests#pictures")
    void everyPixelOfEveryTileEqualsThatOfTheOriginalProcessor(String file) {
      LlavaOnevision family = onevision(folder);
      Values pixels = family.look(TinyModel.read(file, family)).inputs().get("pixel_values");
      assertThat(apart(pixels, Levels.original(ANYRES, file), family))
          .isLessThanOrEqualTo(file.endsWith(".jpg") ? 2 : 0);
    }

    /**
     * The large picture has more features than nine tiles and is interpolated down; two in one
     * question are seen as a whole each.
     */
    @Test
    void tokensLogitsAndWhatIsWrittenAreThoseOfTheOriginal() throws Exception {
      try (Subject model = new Subject(folder, "")) {
        for (JsonNode answer : TinyModel.answers(ANYRES, "")) {
          if (answer.get("picture").textValue().endsWith(".png")) {
            assertThat(model.words(answer)).isEqualTo(answer.get("prompt").textValue());
            assertThat(model.prompt(answer)).isEqualTo(TinyModel.longs(answer.get("tokens")));
            assertThat(TinyModel.apart(model.logits(answer), answer)).isLessThan(1e-4);
            assertThat(model.written(answer)).isEqualTo(TinyModel.longs(answer.get("written")));
          }
        }
      }
    }

    /** One picture with tiles, one that is interpolated, and two that are seen as a whole each. */
    @Test
    void featuresAreThoseOfTheOriginal() throws Exception {
      Map<String, Tensor> originals = Safetensors.read(FEATURES).tensors();
      assertThat(originals.keySet()).containsExactlyInAnyOrder(SHOWN);
      try (Subject model = new Subject(folder, "")) {
        for (JsonNode answer : TinyModel.answers(ANYRES, "")) {
          Tensor original = originals.get(answer.get("picture").textValue());
          if (original != null) {
            float[] features = model.features(answer);
            assertThat(TinyModel.apart(features, original.values())).isLessThan(1e-4);
          }
        }
      }
    }

    @ParameterizedTest
    @MethodSource("org.emma.runtime.onnx.LlavaOnevisionTests#pictures")
    void oneOfSeveralPicturesIsSeenAsAWholeInASquareAndEnds(String file) {
      LlavaOnevision family = onevision(folder);
      Sight sight = family.look(TinyModel.read(file, family), 2);
      Values pixels = sight.inputs().get("pixel_values");
      assertThat(pixels.shape()).containsExactly(1, 3, TILE, TILE);
      assertThat(apart(pixels, Levels.original(ANYRES, "squares", file), family))
          .isLessThanOrEqualTo(file.endsWith(".jpg") ? 2 : 0);
      assertThat(sight.text()).isEqualTo("<image>".repeat(17));
    }

    @Test
    void theModelIsAnotherThanWithout() {
      assertThat(Fingerprint.of(new ModelFolder(folder, "")))
          .isNotEqualTo(Fingerprint.of(new ModelFolder(TinyModel.LLAVA_ONEVISION, "")));
    }

    @Test
    void anEncoderOfOtherFeaturesIsRefused() throws IOException {
      TinyModel.replace(folder, "config.json", "\"patch_size\": 8", "\"patch_size\": 16");
      LlavaOnevision family = onevision(folder);
      Sight sight = family.look(TinyModel.read("small.png", family));
      assertThatThrownBy(() -> sight.packed(new float[2 * 16 * 48], 48))
          .isInstanceOf(UnansweredException.class)
          .hasMessageContaining("yields 32 rows of 48 numbers, not 8 of 48");
    }

    @Test
    void aVectorOfAnotherWidthIsRefused() throws IOException {
      write("image_newline", 47);
      assertRefused("image_newline.safetensors needs one tensor \"image_newline\" of 48 numbers");
    }

    @Test
    void aVectorOfAnotherNameIsRefused() throws IOException {
      write("newline", 48);
      assertRefused("image_newline.safetensors needs one tensor \"image_newline\" of 48 numbers");
    }

    @Test
    void aFileThatHoldsNoTensorIsRefused() throws IOException {
      Files.writeString(folder.resolve(Anyres.NEWLINE), "version https://git-lfs");
      assertRefused("image_newline.safetensors is no safetensors file");
    }

    @Test
    void resolutionsThatAreNoWholeTilesAreRefused() throws IOException {
      TinyModel.replace(folder, "config.json", "128", "120");
      assertRefused("config.json needs \"image_grid_pinpoints\" of whole tiles of 32 pixels");
    }

    @Test
    void anotherWayOfPackingIsRefused() throws IOException {
      TinyModel.replace(folder, "config.json", "anyres_max_9", "pad");
      assertRefused(
          "config.json has the vision_aspect_ratio \"pad\"", "remove image_newline.safetensors");
    }

    private void write(String name, int width) throws IOException {
      Tensor tensor = new Tensor(new long[] {width}, new float[width]);
      Files.write(
          folder.resolve(Anyres.NEWLINE),
          new Safetensors(Map.of(name, tensor), Map.of()).toBytes());
    }

    private void assertRefused(String... words) {
      assertThatThrownBy(() -> onevision(folder))
          .isInstanceOf(ModelUnavailableException.class)
          .hasMessageContainingAll(words);
    }
  }

  private static int apart(Values pixels, RgbPicture original, LlavaOnevision family) {
    return Levels.apart(pixels, original, TILE, family.scaling());
  }

  private static LlavaOnevision onevision(Path folder) {
    return (LlavaOnevision) Families.of(new ModelFolder(folder, ""));
  }
}

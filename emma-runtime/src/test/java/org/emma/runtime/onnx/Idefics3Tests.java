package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.emma.runtime.picture.Filter;
import org.emma.runtime.picture.RgbPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Idefics3Tests {

  private static final Path REFERENCE = TinyModel.reference(TinyModel.IDEFICS3);
  private static final int TILE = 32;
  private static final Scaling SCALING =
      new Scaling(1.0 / 255, List.of(0.5, 0.5, 0.5), List.of(0.5, 0.5, 0.5));

  private final Family family = Families.of(new ModelFolder(TinyModel.IDEFICS3, ""));

  static List<String> pictures() {
    return TinyModel.pictures();
  }

  /** A JPEG is decoded by another library than the reference's, which rounds otherwise. */
  @ParameterizedTest
  @MethodSource("pictures")
  void everyPixelEqualsThatOfTheOriginalProcessor(String file) {
    Values pixels = family.look(TinyModel.read(file, family)).inputs().get("pixel_values");
    RgbPicture tiles = Levels.original(TinyModel.IDEFICS3, file);
    assertThat(pixels.shape()).containsExactly(1, tiles.height() / TILE, 3, TILE, TILE);
    assertThat(Levels.apart(pixels, tiles, TILE, SCALING))
        .isLessThanOrEqualTo(file.endsWith(".jpg") ? 2 : 0);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void rowsAndColumnsStandInThePrompt(String file) throws IOException {
    JsonNode grid =
        new ObjectMapper()
            .readTree(REFERENCE.resolve("tiles/grids.json").toFile())
            .get(file.replaceAll("\\..*", ""));
    String text = family.look(TinyModel.read(file, family)).text();
    long rows = grid.get(0).longValue();
    long columns = grid.get(1).longValue();
    assertThat(text).contains("<row_%d_col_%d>".formatted(rows, columns));
    assertThat(Pattern.compile("<row_").matcher(text).results()).hasSize((int) (rows * columns));
    assertThat(Pattern.compile("<image>").matcher(text).results())
        .hasSize((int) (rows * columns + 1) * 16);
  }

  @Test
  void aPictureOfOneTileHasNoRows() {
    Idefics3 one = new Idefics3(TILE, TILE, true, 4, 9, Filter.LANCZOS, SCALING);
    assertThat(one.look(TinyModel.read("square.png", one)).text())
        .isEqualTo(
            "<fake_token_around_image><global-img><image><image><image><image><fake_token_around_image>");
  }
}

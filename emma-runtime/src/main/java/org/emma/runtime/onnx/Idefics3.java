package org.emma.runtime.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.runtime.picture.Filter;
import org.emma.runtime.picture.Resampling;
import org.emma.runtime.picture.RgbPicture;

/**
 * Takes pictures as Idefics3 and SmolVLM do: stretched to a longest edge, cut into square tiles row
 * by row, and once more as a whole in the size of a tile.
 *
 * <p>Follows {@code Idefics3ImageProcessor} and {@code Idefics3Processor} of transformers, which
 * resample bytes with Pillow.
 *
 * @param longest the longest edge before tiling, in pixels
 * @param tile the edge of a tile, in pixels
 * @param splits whether tiles are cut; else there is the whole only
 * @param seen how many features the vision encoder yields per tile
 * @param imageToken the token that features take the place of
 * @param filter how pictures are resampled
 * @param scaling how bytes become numbers
 */
record Idefics3(
    int longest,
    int tile,
    boolean splits,
    int seen,
    long imageToken,
    Filter filter,
    Scaling scaling)
    implements Family {

  private static final String MARK = "<image>";
  private static final String AROUND = "<fake_token_around_image>";
  private static final String WHOLE = "<global-img>";
  private static final int LANCZOS = 1;

  /** No processor makes a picture larger than this, whatever its settings. */
  private static final int LARGEST = 4096;

  static Idefics3 of(ModelFolder folder) {
    Settings config = folder.settings("config.json");
    Settings pixels = folder.settings("preprocessor_config.json");
    int tile = pixels.extent("max_image_size.longest_edge");
    int side =
        config.extent("vision_config.image_size")
            / config.extent("vision_config.patch_size")
            / config.extent("scale_factor");
    return new Idefics3(
        pixels.extent("size.longest_edge"),
        tile,
        pixels.flag("do_image_splitting", true),
        folder
            .settingsIfAny("processor_config.json")
            .integerIfAny("image_seq_len")
            .orElse(side * side),
        config.integer("image_token_id"),
        Filter.of(pixels.integerIfAny("resample").orElse(LANCZOS)),
        Scaling.of(pixels));
  }

  @Override
  public String mark() {
    return MARK;
  }

  @Override
  public Sight look(RgbPicture picture) {
    List<RgbPicture> tiles = new ArrayList<>();
    RgbPicture large = enlarge(picture);
    int rows = 0;
    int columns = 0;
    if (splits) {
      large = toWholeTiles(large);
      rows = large.height() / tile;
      columns = large.width() / tile;
    }
    if (rows * columns > 1) {
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          tiles.add(large.crop(column * tile, row * tile, tile, tile));
        }
      }
    } else {
      rows = 0;
      columns = 0;
    }
    tiles.add(Resampling.resize(large, tile, tile, filter));
    return new Sight(
        text(rows, columns),
        Map.of(
            "pixel_values",
            scaling.channelsFirst(tiles, 1, tiles.size(), 3, tile, tile),
            "pixel_attention_mask",
            Values.truths(1, tiles.size(), tile, tile)),
        Optional.empty(),
        tiles.size());
  }

  /**
   * Stretches the longer edge to the wanted length, and the other along with it, to an even one.
   */
  private RgbPicture enlarge(RgbPicture picture) {
    double ratio = (double) picture.width() / picture.height();
    boolean wide = picture.width() >= picture.height();
    int other = (int) (wide ? longest / ratio : longest * ratio);
    int even = Math.max(1, other + other % 2);
    int width = wide ? longest : even;
    int height = wide ? even : longest;
    if (longest > LARGEST) {
      double largeRatio = (double) width / height;
      width = wide ? LARGEST : Math.max(1, (int) (LARGEST * largeRatio));
      height = wide ? Math.max(1, (int) (LARGEST / largeRatio)) : LARGEST;
    }
    return Resampling.resize(picture, width, height, filter);
  }

  private RgbPicture toWholeTiles(RgbPicture picture) {
    double ratio = (double) picture.width() / picture.height();
    int width = roundedUp(picture.width());
    int height = roundedUp(picture.height());
    if (picture.width() >= picture.height()) {
      height = roundedUp((int) (width / ratio));
    } else {
      width = roundedUp((int) (height * ratio));
    }
    return Resampling.resize(picture, width, height, filter);
  }

  private int roundedUp(int edge) {
    return (edge + tile - 1) / tile * tile;
  }

  private String text(int rows, int columns) {
    String features = MARK.repeat(seen);
    StringBuilder text = new StringBuilder();
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        text.append(AROUND).append("<row_%d_col_%d>".formatted(row, column)).append(features);
      }
      text.append('\n');
    }
    if (rows > 0) {
      text.append('\n');
    }
    return text.append(AROUND).append(WHOLE).append(features).append(AROUND).toString();
  }
}

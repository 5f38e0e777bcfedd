package org.emma.runtime.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.picture.Filter;
import org.emma.runtime.picture.Resampling;
import org.emma.runtime.picture.RgbPicture;
import org.emma.runtime.weights.Safetensors;
import org.emma.runtime.weights.Tensor;

/**
 * Cuts a picture into tiles of the resolution that suits it, and puts the features of the tiles
 * together again: what was padded is left out, too many rows and columns are interpolated down, and
 * a learned vector ends each row.
 *
 * <p>Follows {@code select_best_resolution}, {@code get_patch_output_size}, {@code unpad_image} and
 * {@code pack_image_features} of transformers.
 *
 * @param resolutions that pictures may be brought to, in pixels
 * @param tile the edge of a tile, in pixels
 * @param side how many features a tile has along an edge
 * @param most tiles' worth of features that a picture may have, about
 * @param newline what ends a row of features
 */
record Anyres(List<Size> resolutions, int tile, int side, int most, Tensor newline) {

  /** The file of the vector that ends a row. */
  static final String NEWLINE = "image_newline.safetensors";

  private static final Pattern RATIO = Pattern.compile("anyres_max_(\\d+)");
  private static final double TOO_MANY = 1.1;
  private static final List<Integer> BLACK = List.of(0, 0, 0);

  Anyres {
    resolutions = List.copyOf(resolutions);
  }

  /** Returns none where the folder does not hold what ends a row. */
  static Optional<Anyres> of(ModelFolder folder, Settings config) {
    Path file = folder.folder().resolve(NEWLINE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    int tile = config.extent("vision_config.image_size");
    int side = tile / config.extent("vision_config.patch_size");
    return Optional.of(
        new Anyres(resolutions(config, tile), tile, side, most(config), newline(file, config)));
  }

  private static List<Size> resolutions(Settings config, int tile) {
    List<Size> resolutions = new ArrayList<>();
    for (JsonNode pinpoint : config.node().path("image_grid_pinpoints")) {
      resolutions.add(new Size(pinpoint.path(1).asInt(), pinpoint.path(0).asInt()));
    }
    if (resolutions.isEmpty() || resolutions.stream().anyMatch(size -> !whole(size, tile))) {
      throw new ModelUnavailableException(
          "File %s needs \"image_grid_pinpoints\" of whole tiles of %d pixels, not %s: fetch it again, or remove %s, without which pictures are seen as a whole"
              .formatted(config.file(), tile, config.node().path("image_grid_pinpoints"), NEWLINE));
    }
    return resolutions;
  }

  private static boolean whole(Size size, int tile) {
    return size.width() > 0
        && size.height() > 0
        && size.width() % tile == 0
        && size.height() % tile == 0;
  }

  private static int most(Settings config) {
    String ratio = config.textIfAny("vision_aspect_ratio").orElse("anyres_max_9");
    Matcher matcher = RATIO.matcher(ratio);
    if (!matcher.matches()) {
      throw new ModelUnavailableException(
          "File %s has the vision_aspect_ratio \"%s\", and EMMA follows anyres_max_N only: remove %s, without which pictures are seen as a whole"
              .formatted(config.file(), ratio, NEWLINE));
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static Tensor newline(Path file, Settings config) {
    try {
      Tensor newline = Safetensors.read(file).tensors().get("image_newline");
      int width = config.integer("text_config.hidden_size");
      if (newline != null && newline.values().length == width) {
        return newline;
      }
      throw new ModelUnavailableException(
          "File %s needs one tensor \"image_newline\" of %d numbers: write it from the model's own checkpoint"
              .formatted(file, width));
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelUnavailableException(
          "File %s cannot be read (%s)".formatted(file, e.getMessage()), e);
    }
  }

  /** Returns the tiles of a picture, row by row. */
  List<RgbPicture> tiles(RgbPicture picture, Filter filter) {
    Size size = new Size(picture.width(), picture.height());
    Size best = best(size);
    Size inner = best.inscribed(size);
    RgbPicture padded =
        Resampling.resize(picture, inner.width(), inner.height(), filter)
            .within(best.width(), best.height(), BLACK);
    List<RgbPicture> tiles = new ArrayList<>();
    for (int y = 0; y < best.height(); y += tile) {
      for (int x = 0; x < best.width(); x += tile) {
        tiles.add(padded.crop(x, y, tile, tile));
      }
    }
    return tiles;
  }

  /**
   * Returns the resolution that keeps most of a picture, and of those the one that wastes least.
   */
  private Size best(Size picture) {
    Size best = resolutions.get(0);
    long most = 0;
    long least = Long.MAX_VALUE;
    long whole = (long) picture.width() * picture.height();
    for (Size size : resolutions) {
      double scale =
          Math.min(
              (double) size.width() / picture.width(), (double) size.height() / picture.height());
      long shrunkWidth = (long) (picture.width() * scale);
      long shrunkHeight = (long) (picture.height() * scale);
      long effective = Math.min(shrunkWidth * shrunkHeight, whole);
      long wasted = (long) size.width() * size.height() - effective;
      if (effective > most || (effective == most && wasted < least)) {
        most = effective;
        least = wasted;
        best = size;
      }
    }
    return best;
  }

  /** Returns where the features of a picture go: those of the whole, then those of its tiles. */
  Packing packing(Size picture) {
    Size best = best(picture);
    int tilesAcross = best.width() / tile;
    Size grid = new Size(tilesAcross * side, best.height() / tile * side);
    Size kept = grid.without(picture);
    double ratio = Math.sqrt((double) kept.width() * kept.height() / (most * side * side));
    Size wanted = ratio > TOO_MANY ? kept.over(ratio) : kept;
    int left = (grid.width() - kept.width()) / 2;
    int top = (grid.height() - kept.height()) / 2;
    List<Packing.Place> places = whole();
    for (int y = 0; y < wanted.height(); y++) {
      float south = source(y, kept.height(), wanted.height());
      int upper = top + (int) south;
      int lower = top + Math.min((int) south + 1, kept.height() - 1);
      for (int x = 0; x < wanted.width(); x++) {
        float east = source(x, kept.width(), wanted.width());
        int here = left + (int) east;
        int next = left + Math.min((int) east + 1, kept.width() - 1);
        places.add(
            new Packing.Place(
                row(here, upper, tilesAcross),
                row(next, upper, tilesAcross),
                row(here, lower, tilesAcross),
                row(next, lower, tilesAcross),
                east - (int) east,
                south - (int) south));
      }
      places.add(Packing.Place.NEWLINE);
    }
    return new Packing(side * side + grid.width() * grid.height(), places, newline);
  }

  /** Returns where the features of a picture go that is seen as a whole only. */
  Packing packingOfWhole() {
    List<Packing.Place> places = whole();
    places.add(Packing.Place.NEWLINE);
    return new Packing(side * side, places, newline);
  }

  private List<Packing.Place> whole() {
    return IntStream.range(0, side * side)
        .mapToObj(Packing.Place::of)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Returns the row of a feature, by its place among those of all tiles. */
  private int row(int x, int y, int tilesAcross) {
    int part = 1 + y / side * tilesAcross + x / side;
    return (part * side + y % side) * side + x % side;
  }

  /** Returns where PyTorch's bilinear interpolation takes a value from. */
  private static float source(int to, int from, int count) {
    float scale = (float) from / count;
    return Math.max(0, scale * (to + 0.5f) - 0.5f);
  }
}

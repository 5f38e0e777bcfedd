package org.emma.runtime.onnx;

import java.nio.LongBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.picture.Filter;
import org.emma.runtime.picture.Resampling;
import org.emma.runtime.picture.RgbPicture;
import org.emma.runtime.picture.Transparency;

/**
 * Takes pictures as Qwen2-VL and Qwen2.5-VL do: in about their own size, as patches in blocks that
 * become one feature each, and with positions that have a row and a column.
 *
 * <p>Follows {@code Qwen2VLImageProcessor}, {@code Qwen2VLProcessor} and {@code get_rope_index} of
 * transformers.
 *
 * @param least how many pixels a picture has at least, about
 * @param most how many pixels it has at most
 * @param patches how pixels are put in patches
 * @param imageToken the token that features take the place of
 * @param filter how pictures are resampled
 * @param scaling how bytes become numbers
 */
record Qwen2Vl(
    int least, int most, Patches patches, long imageToken, Filter filter, Scaling scaling)
    implements Family {

  private static final String MARK = "<|image_pad|>";
  private static final String GRID = "image_grid_thw";
  private static final int BICUBIC = 3;
  private static final int NARROWEST = 200;
  private static final int LEAST = 56 * 56;
  private static final int MOST = 28 * 28 * 1280;

  static Qwen2Vl of(ModelFolder folder) {
    Settings pixels = folder.settings("preprocessor_config.json");
    Patches patches =
        new Patches(
            pixels.extentOr(14, "patch_size"),
            pixels.extentOr(2, "merge_size"),
            pixels.extentOr(2, "temporal_patch_size"));
    int edge = patches.block();
    int least = pixels.integerIfAny("min_pixels", "size.shortest_edge").orElse(LEAST);
    int most = pixels.integerIfAny("max_pixels", "size.longest_edge").orElse(MOST);
    if (least > most || most < edge * edge) {
      throw new ModelUnavailableException(
          "File %s wants pictures of at least %d and at most %d pixels: set \"min_pixels\" and \"max_pixels\" to what can be, of which one block has %d"
              .formatted(pixels.file(), least, most, edge * edge));
    }
    return new Qwen2Vl(
        least,
        most,
        patches,
        folder.settings("config.json").integer("image_token_id"),
        Filter.of(pixels.integerIfAny("resample").orElse(BICUBIC)),
        Scaling.of(pixels));
  }

  @Override
  public String mark() {
    return MARK;
  }

  @Override
  public Transparency transparency() {
    return Transparency.IGNORED;
  }

  @Override
  public Sight look(RgbPicture picture) {
    Size size = size(new Size(picture.width(), picture.height()));
    RgbPicture resized = Resampling.resize(picture, size.width(), size.height(), filter);
    Size grid = patches.grid(resized);
    Values extents =
        new Values(Values.longs(3).put(0, 1).put(1, grid.height()).put(2, grid.width()), 1, 3);
    Size merged = patches.merged(grid);
    return new Sight(
        MARK.repeat(merged.width() * merged.height()),
        Map.of("pixel_values", patches.of(resized, scaling), GRID, extents, "grid_thw", extents));
  }

  /**
   * Returns the size that a picture is brought to: whole blocks, of neither too few nor too many.
   */
  Size size(Size picture) {
    double width = picture.width();
    double height = picture.height();
    if (Math.max(width, height) / Math.min(width, height) > NARROWEST) {
      throw new UnansweredException(
          "A picture of %d x %d pixels is too narrow for this model: cut it until no edge is more than %d times the other"
              .formatted(picture.width(), picture.height(), NARROWEST));
    }
    int edge = patches.block();
    long wide = (long) Math.rint(width / edge) * edge;
    long tall = (long) Math.rint(height / edge) * edge;
    if (tall * wide > most) {
      double beta = Math.sqrt(height * width / most);
      wide = Math.max(1, (long) Math.floor(width / beta / edge)) * edge;
      tall = Math.max(1, (long) Math.floor(height / beta / edge)) * edge;
    } else if (tall * wide < least) {
      double beta = Math.sqrt(least / (height * width));
      wide = (long) Math.ceil(width * beta / edge) * edge;
      tall = (long) Math.ceil(height * beta / edge) * edge;
    }
    return new Size((int) wide, (int) tall);
  }

  /**
   * Numbers text in a row, on all of three axes, and the features of a picture by time, row and
   * column; what follows a picture goes on after the longest of its extents.
   */
  @Override
  public Positions positions(List<Sight> sights, long[] tokens) {
    long[][] axes = new long[3][tokens.length];
    Iterator<Sight> rest = sights.iterator();
    long next = 0;
    int at = 0;
    while (at < tokens.length) {
      if (tokens[at] == imageToken && rest.hasNext()) {
        Size grid = grid(rest.next());
        for (int i = 0; i < grid.width() * grid.height() && at < tokens.length; i++) {
          axes[0][at] = next;
          axes[1][at] = next + i / grid.width();
          axes[2][at++] = next + i % grid.width();
        }
        next += Math.max(grid.width(), grid.height());
      } else {
        for (long[] axis : axes) {
          axis[at] = next;
        }
        next++;
        at++;
      }
    }
    return new Positions(axes, next);
  }

  private Size grid(Sight sight) {
    Values grid = Objects.requireNonNull(sight.inputs().get(GRID), "a sight of this family");
    LongBuffer extents = (LongBuffer) grid.data();
    return patches.merged(new Size((int) extents.get(2), (int) extents.get(1)));
  }
}

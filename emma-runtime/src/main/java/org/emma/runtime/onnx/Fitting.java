package org.emma.runtime.onnx;

import java.util.List;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.picture.Filter;
import org.emma.runtime.picture.PictureReader;
import org.emma.runtime.picture.Resampling;
import org.emma.runtime.picture.RgbPicture;

/**
 * Brings pictures to the one size that a vision encoder takes, as CLIP's processor and its kin do:
 * perhaps padded to a square, stretched, and the middle cut out.
 *
 * <p>Follows {@code CLIPImageProcessor} and {@code LlavaImageProcessor} of transformers.
 *
 * @param ground what is put around a picture to make it square, in red, green and blue; none where
 *     nothing is
 * @param width of what is stretched to, in pixels; of the shorter edge where there is no height
 * @param height of what is stretched to; 0 where the picture keeps its proportions
 * @param cutWidth of the middle that is kept, or 0 where all is
 * @param cutHeight of the middle that is kept
 * @param filter how pictures are resampled
 */
record Fitting(
    List<Integer> ground, int width, int height, int cutWidth, int cutHeight, Filter filter) {

  private static final int BICUBIC = 3;

  Fitting {
    ground = List.copyOf(ground);
  }

  static Fitting of(Settings pixels, List<Integer> ground) {
    int shortest = pixels.extentOr(0, "size.shortest_edge", "size");
    boolean cuts = pixels.flag("do_center_crop", false);
    Fitting fitting =
        new Fitting(
            ground,
            shortest > 0 ? shortest : pixels.extent("size.width"),
            shortest > 0 ? 0 : pixels.extent("size.height"),
            cuts ? edge(pixels, "width") : 0,
            cuts ? edge(pixels, "height") : 0,
            Filter.of(pixels.integerIfAny("resample").orElse(BICUBIC)));
    fitting.check(pixels);
    return fitting;
  }

  private static int edge(Settings pixels, String edge) {
    return pixels.extent("crop_size", "crop_size." + edge);
  }

  private void check(Settings pixels) {
    boolean free = height == 0 && cutWidth == 0 && ground.isEmpty();
    boolean small = cutWidth > width || cutHeight > (height > 0 ? height : width);
    if (free || small) {
      throw new ModelUnavailableException(
          "File %s makes pictures of %s: set \"do_center_crop\" and a \"crop_size\" that lies within \"size\""
              .formatted(
                  pixels.file(),
                  free
                      ? "any length, where the vision encoder takes one size"
                      : "%d pixels and cuts %d x %d out".formatted(width, cutWidth, cutHeight)));
    }
  }

  /** Returns the picture in the size of the vision encoder. */
  RgbPicture fit(RgbPicture picture) {
    RgbPicture square = ground.isEmpty() ? picture : picture.square(ground);
    RgbPicture stretched = stretch(square);
    if (cutWidth == 0) {
      return stretched;
    }
    return stretched.crop(
        (stretched.width() - cutWidth) / 2,
        (stretched.height() - cutHeight) / 2,
        cutWidth,
        cutHeight);
  }

  private RgbPicture stretch(RgbPicture picture) {
    if (height > 0) {
      return Resampling.resize(picture, width, height, filter);
    }
    boolean upright = picture.width() <= picture.height();
    int shorter = upright ? picture.width() : picture.height();
    int longer = upright ? picture.height() : picture.width();
    double other = (double) width * longer / shorter;
    if (other * width > PictureReader.MOST_PIXELS) {
      throw new UnansweredException(
          "A picture of %d x %d pixels is too narrow for this model, which stretches the shorter edge to %d: cut it to what it shows"
              .formatted(picture.width(), picture.height(), width));
    }
    return upright
        ? Resampling.resize(picture, width, (int) other, filter)
        : Resampling.resize(picture, (int) other, width, filter);
  }
}

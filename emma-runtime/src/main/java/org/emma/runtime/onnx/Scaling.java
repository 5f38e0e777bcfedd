package org.emma.runtime.onnx;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.picture.RgbPicture;

/**
 * Turns bytes into the numbers that a vision encoder was trained on: (byte x factor - mean) / std.
 *
 * @param factor what a byte is multiplied by, mostly 1/255
 * @param mean what is subtracted, per channel
 * @param std what is divided by, per channel
 */
record Scaling(double factor, List<Double> mean, List<Double> std) {

  Scaling {
    mean = List.copyOf(mean);
    std = List.copyOf(std);
  }

  static Scaling of(Settings pixels) {
    double factor =
        pixels.flag("do_rescale", true) ? pixels.number("rescale_factor", 1.0 / 255) : 1;
    if (!pixels.flag("do_normalize", true)) {
      return new Scaling(factor, List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0));
    }
    List<Double> mean = pixels.numbers("image_mean");
    List<Double> std = pixels.numbers("image_std");
    if (mean.size() != RgbPicture.CHANNELS || std.size() != RgbPicture.CHANNELS) {
      throw new ModelUnavailableException(
          "File %s needs three numbers each in \"image_mean\" and \"image_std\", not %s and %s"
              .formatted(pixels.file(), mean, std));
    }
    return new Scaling(factor, mean, std);
  }

  /**
   * Returns the numbers of pictures of one size, picture by picture, channel by channel, row by
   * row.
   *
   * @param shape the extents to give them
   */
  Values channelsFirst(List<RgbPicture> pictures, long... shape) {
    RgbPicture first = pictures.get(0);
    FloatBuffer numbers =
        Values.floats(
            (long) pictures.size() * RgbPicture.CHANNELS * first.width() * first.height());
    List<float[]> tables = tables();
    for (RgbPicture picture : pictures) {
      for (int channel = 0; channel < RgbPicture.CHANNELS; channel++) {
        float[] table = tables.get(channel);
        for (int y = 0; y < picture.height(); y++) {
          for (int x = 0; x < picture.width(); x++) {
            numbers.put(table[picture.value(x, y, channel)]);
          }
        }
      }
    }
    return new Values(numbers.rewind(), shape);
  }

  /** Returns the bytes that become about 0, per channel, as processors pad with. */
  List<Integer> middle() {
    return mean.stream().map(part -> (int) (part * 255)).toList();
  }

  /** Returns, per channel, the number of each byte. */
  List<float[]> tables() {
    return IntStream.range(0, RgbPicture.CHANNELS).mapToObj(this::table).toList();
  }

  private float[] table(int channel) {
    float[] table = new float[256];
    for (int value = 0; value < table.length; value++) {
      table[value] = (float) ((value * factor - mean.get(channel)) / std.get(channel));
    }
    return table;
  }
}

package org.emma.runtime.picture;

/**
 * Stretches or shrinks a picture exactly as Pillow does, which the models' processors call: the
 * filter widens with the shrinking (antialiasing), across first and then down, with coefficients of
 * 22 bits and bytes in between.
 *
 * <p>Source of the arithmetic: Pillow's {@code Resample.c}.
 */
public final class Resampling {

  private static final int PRECISION = 32 - 8 - 2;
  private static final int CHANNELS = RgbPicture.CHANNELS;

  private Resampling() {}

  /** Returns the picture in another size; itself where the size is its own. */
  public static RgbPicture resize(RgbPicture picture, int width, int height, Filter filter) {
    if (filter == Filter.NEAREST) {
      return nearest(picture, width, height);
    }
    RgbPicture across =
        width == picture.width()
            ? picture
            : across(picture, new Taps(picture.width(), width, filter));
    return height == across.height()
        ? across
        : down(across, new Taps(across.height(), height, filter));
  }

  private static RgbPicture across(RgbPicture from, Taps taps) {
    byte[] made = new byte[taps.size() * from.height() * CHANNELS];
    int at = 0;
    for (int y = 0; y < from.height(); y++) {
      for (int x = 0; x < taps.size(); x++) {
        int first = taps.first(x);
        int[] weights = taps.weights(x);
        for (int channel = 0; channel < CHANNELS; channel++) {
          int sum = 1 << (PRECISION - 1);
          for (int i = 0; i < weights.length; i++) {
            sum += from.value(first + i, y, channel) * weights[i];
          }
          made[at++] = clipped(sum);
        }
      }
    }
    return new RgbPicture(taps.size(), from.height(), made);
  }

  private static RgbPicture down(RgbPicture from, Taps taps) {
    byte[] made = new byte[from.width() * taps.size() * CHANNELS];
    int at = 0;
    for (int y = 0; y < taps.size(); y++) {
      int first = taps.first(y);
      int[] weights = taps.weights(y);
      for (int x = 0; x < from.width(); x++) {
        for (int channel = 0; channel < CHANNELS; channel++) {
          int sum = 1 << (PRECISION - 1);
          for (int i = 0; i < weights.length; i++) {
            sum += from.value(x, first + i, channel) * weights[i];
          }
          made[at++] = clipped(sum);
        }
      }
    }
    return new RgbPicture(from.width(), taps.size(), made);
  }

  private static byte clipped(int sum) {
    return (byte) Math.max(0, Math.min(255, sum >> PRECISION));
  }

  private static RgbPicture nearest(RgbPicture from, int width, int height) {
    int[] columns = places(from.width(), width);
    int[] rows = places(from.height(), height);
    byte[] made = new byte[width * height * CHANNELS];
    int at = 0;
    for (int row : rows) {
      for (int column : columns) {
        for (int channel = 0; channel < CHANNELS; channel++) {
          made[at++] = (byte) from.value(column, row, channel);
        }
      }
    }
    return new RgbPicture(width, height, made);
  }

  /** Adds up the steps as Pillow does, rounding and all. */
  private static int[] places(int from, int to) {
    double step = (double) from / to;
    int[] places = new int[to];
    double place = step * 0.5;
    for (int i = 0; i < to; i++) {
      places[i] = Math.min(from - 1, (int) place);
      place += step;
    }
    return places;
  }

  /** Says which old pixels each new one is made of, along one direction. */
  private static final class Taps {

    private final int[] first;
    private final int[][] weights;

    Taps(int from, int to, Filter filter) {
      first = new int[to];
      weights = new int[to][];
      double scale = (double) from / to;
      double widening = Math.max(1, scale);
      double support = filter.support() * widening;
      for (int i = 0; i < to; i++) {
        double middle = (i + 0.5) * scale;
        int start = Math.max(0, (int) (middle - support + 0.5));
        int end = Math.min(from, (int) (middle + support + 0.5));
        first[i] = start;
        weights[i] = whole(weights(filter, start, end, middle, widening));
      }
    }

    int size() {
      return first.length;
    }

    int first(int index) {
      return first[index];
    }

    int[] weights(int index) {
      return weights[index];
    }

    private static double[] weights(
        Filter filter, int start, int end, double middle, double widening) {
      double[] parts = new double[end - start];
      double narrowing = 1 / widening;
      double sum = 0;
      for (int i = 0; i < parts.length; i++) {
        parts[i] = filter.weight((i + start - middle + 0.5) * narrowing);
        sum += parts[i];
      }
      for (int i = 0; i < parts.length && sum != 0; i++) {
        parts[i] /= sum;
      }
      return parts;
    }

    private static int[] whole(double[] parts) {
      int[] whole = new int[parts.length];
      for (int i = 0; i < parts.length; i++) {
        whole[i] = (int) ((parts[i] < 0 ? -0.5 : 0.5) + parts[i] * (1 << PRECISION));
      }
      return whole;
    }
  }
}

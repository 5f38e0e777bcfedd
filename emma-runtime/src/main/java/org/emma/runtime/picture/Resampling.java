package org.emma.runtime.picture;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Stretches or shrinks a picture exactly as Pillow does, which the models' processors call: the
 * filter widens with the shrinking (antialiasing), across first and then down, with coefficients of
 * 22 bits and bytes in between.
 *
 * <p>Source of the arithmetic: Pillow's {@code Resample.c}.
 */
public final class Resampling {

  private static final int PRECISION = 32 - 8 - 2;
  private static final int HALF = 1 << (PRECISION - 1);
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
    IntStream.range(0, from.height()).parallel().forEach(y -> across(from, taps, y, made));
    return new RgbPicture(taps.size(), from.height(), made);
  }

  private static void across(RgbPicture from, Taps taps, int y, byte[] made) {
    byte[] old = from.values();
    int at = y * taps.size() * CHANNELS;
    for (int x = 0; x < taps.size(); x++) {
      int place = (y * from.width() + taps.first(x)) * CHANNELS;
      int red = HALF;
      int green = HALF;
      int blue = HALF;
      for (int weight : taps.weights(x)) {
        red += (old[place] & 0xff) * weight;
        green += (old[place + 1] & 0xff) * weight;
        blue += (old[place + 2] & 0xff) * weight;
        place += CHANNELS;
      }
      made[at++] = clipped(red);
      made[at++] = clipped(green);
      made[at++] = clipped(blue);
    }
  }

  private static RgbPicture down(RgbPicture from, Taps taps) {
    byte[] made = new byte[from.width() * taps.size() * CHANNELS];
    IntStream.range(0, taps.size()).parallel().forEach(y -> down(from, taps, y, made));
    return new RgbPicture(from.width(), taps.size(), made);
  }

  /** Adds up whole rows, which lie in memory as they are added. */
  private static void down(RgbPicture from, Taps taps, int y, byte[] made) {
    int[] sums = new int[from.width() * CHANNELS];
    Arrays.fill(sums, HALF);
    int place = taps.first(y) * sums.length;
    for (int weight : taps.weights(y)) {
      add(from.values(), place, weight, sums);
      place += sums.length;
    }
    for (int i = 0; i < sums.length; i++) {
      made[y * sums.length + i] = clipped(sums[i]);
    }
  }

  private static void add(byte[] values, int from, int weight, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (values[from + i] & 0xff) * weight;
    }
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

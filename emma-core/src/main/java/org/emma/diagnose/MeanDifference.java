package org.emma.diagnose;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** Estimates by how much the share of right answers changed, from pictures asked about twice. */
final class MeanDifference {

  /**
   * How many pictures, of average size and as likely all won as all lost, are imagined beside the
   * real ones when the variance between pictures is estimated.
   */
  private static final double IMAGINED_IMAGES = 1;

  private MeanDifference() {}

  /**
   * Returns the interval of the difference after minus before: Student's t on the variance of the
   * ratio estimate between pictures (Cochran, "Sampling Techniques", 1977, chapter 6), smoothed by
   * imagined pictures: without, no change in 20 pictures would prove that there is none. From -1 to
   * 1 for a single picture.
   */
  static Interval interval(List<PairedImage> images, double confidence) {
    int count = images.size();
    if (count < 2) {
      return new Interval(-1, 1, confidence);
    }
    double items = images.stream().mapToInt(PairedImage::items).sum();
    double sum = images.stream().mapToInt(PairedImage::difference).sum();
    double deviation = Math.sqrt(variance(images, sum, items));
    double reach =
        deviation * TDistribution.of(count - 1).inverseCumulativeProbability((1 + confidence) / 2);
    double difference = sum / items;
    return new Interval(
        Math.max(-1, difference - reach), Math.min(1, difference + reach), confidence);
  }

  private static double variance(List<PairedImage> images, double sum, double items) {
    int count = images.size();
    double size = items / count;
    double weight = items + IMAGINED_IMAGES * size;
    double difference = sum / weight;
    double squares = IMAGINED_IMAGES * size * size * (1 + difference * difference);
    for (PairedImage image : images) {
      double residual = image.difference() - difference * image.items();
      squares += residual * residual;
    }
    return squares / (weight * weight) * count / (count - 1);
  }
}

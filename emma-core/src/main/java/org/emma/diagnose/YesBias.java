package org.emma.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.examine.Grade;
import org.emma.examine.Observation;

/**
 * States whether a model prefers to say yes, or no: how often it said yes beside how often that was
 * right.
 *
 * @param yesRate the share of yes among the answers given, from 0 to 1
 * @param goldYesRate the share of yes among the right answers to the same questions, from 0 to 1
 * @param interval the 95 % interval of their difference
 * @param pValue how likely at least such a difference is if neither is preferred: the exact
 *     sign-flip test over pictures
 * @param n how many replies could be graded
 * @param images how many pictures they are about
 */
public record YesBias(
    double yesRate, double goldYesRate, Interval interval, double pValue, int n, int images) {

  /** The p-value below which reports point at a bias unasked. */
  public static final double TELLING = PositionBias.TELLING;

  /** Estimates from yes/no observations; empty if no reply could be graded. */
  static Optional<YesBias> of(List<Observation> observations) {
    SharedPictures shared = SharedPictures.in(observations);
    Map<String, PairedImage> byImage = new LinkedHashMap<>();
    for (Observation observation : observations) {
      Grade grade = observation.grade();
      if (grade == Grade.CORRECT || grade == Grade.WRONG) {
        int due = observation.item().gold().equals("yes") ? 1 : 0;
        int said = grade == Grade.CORRECT ? due : 1 - due;
        byImage.merge(
            shared.group(observation.item()), new PairedImage(1, due, said), PairedImage::plus);
      }
    }
    List<PairedImage> images = new ArrayList<>(byImage.values());
    double n = images.stream().mapToInt(PairedImage::items).sum();
    return images.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new YesBias(
                images.stream().mapToInt(PairedImage::after).sum() / n,
                images.stream().mapToInt(PairedImage::before).sum() / n,
                MeanDifference.interval(images, Confidence.USUAL),
                SignFlipTest.pValue(images.stream().mapToInt(PairedImage::difference).toArray()),
                (int) n,
                images.size()));
  }

  /** Returns how much more often yes was said than right; negative where less often. */
  public double bias() {
    return yesRate - goldYesRate;
  }

  /** Tells whether the bias is beyond what chance explains: a p-value below {@link #TELLING}. */
  public boolean isTelling() {
    return pValue < TELLING;
  }
}

package org.emma.diagnose;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs what was found in one aspect, form and mode with the same of another time or model, on the
 * questions that were answered both times.
 *
 * @param finding the first of the two
 * @param images what was answered both times, at least one
 */
record Pairing(Finding finding, List<PairedImage> images) {

  /** Returns the pairings of two diagnoses, in the order of the first. */
  static List<Pairing> of(Diagnosis before, Diagnosis after) {
    List<Pairing> pairings = new ArrayList<>();
    for (Finding earlier : before.findings()) {
      List<PairedImage> images =
          after
              .finding(earlier.aspect(), earlier.form(), earlier.mode())
              .map(later -> PairedImage.of(earlier, later))
              .orElse(List.of());
      if (!images.isEmpty()) {
        pairings.add(new Pairing(earlier, images));
      }
    }
    return pairings;
  }

  /** Tests each pairing, with p-values corrected over all of them. */
  static List<Change> changes(List<Pairing> pairings) {
    double[] pValues = pairings.stream().mapToDouble(Pairing::pValue).toArray();
    double[] adjusted = Holm.adjust(pValues);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < pValues.length; i++) {
      changes.add(pairings.get(i).change(pValues[i], adjusted[i]));
    }
    return List.copyOf(changes);
  }

  private double pValue() {
    return SignFlipTest.pValue(images.stream().mapToInt(PairedImage::difference).toArray());
  }

  private Change change(double pValue, double adjusted) {
    int items = images.stream().mapToInt(PairedImage::items).sum();
    return new Change(
        finding.aspect(),
        finding.form(),
        finding.mode(),
        items,
        images.size(),
        (double) images.stream().mapToInt(PairedImage::before).sum() / items,
        (double) images.stream().mapToInt(PairedImage::after).sum() / items,
        MeanDifference.interval(images, Confidence.USUAL),
        pValue,
        adjusted);
  }
}

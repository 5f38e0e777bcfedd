package org.emma.diagnose;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two diagnoses of the same questions, such as before and after a treatment: paired by
 * question, and tested by picture.
 */
public final class Comparison {

  private Comparison() {}

  /**
   * Compares each aspect, form and mode of which questions were answered both times, in the order
   * of the first diagnosis. Unanswered questions are in no figure.
   *
   * <p>Each change is tested with the exact sign-flip test over pictures; p-values are corrected
   * over the whole list with Holm's method.
   *
   * @throws IllegalArgumentException if a diagnosis holds an item twice
   */
  public static List<Change> of(Diagnosis before, Diagnosis after) {
    List<Finding> findings = new ArrayList<>();
    List<List<PairedImage>> pairs = new ArrayList<>();
    for (Finding earlier : before.findings()) {
      List<PairedImage> images =
          after
              .finding(earlier.aspect(), earlier.form(), earlier.mode())
              .map(later -> PairedImage.of(earlier, later))
              .orElse(List.of());
      if (!images.isEmpty()) {
        findings.add(earlier);
        pairs.add(images);
      }
    }
    double[] pValues =
        pairs.stream()
            .mapToDouble(
                images ->
                    SignFlipTest.pValue(
                        images.stream().mapToInt(PairedImage::difference).toArray()))
            .toArray();
    double[] adjusted = Holm.adjust(pValues);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < pValues.length; i++) {
      changes.add(change(findings.get(i), pairs.get(i), pValues[i], adjusted[i]));
    }
    return List.copyOf(changes);
  }

  private static Change change(
      Finding finding, List<PairedImage> images, double pValue, double adjusted) {
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

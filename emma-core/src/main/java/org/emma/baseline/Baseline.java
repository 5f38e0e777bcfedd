package org.emma.baseline;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Repeats;
import org.emma.scene.Sha256;

/**
 * Remembers how a model answered the items of a suite, for later runs to be compared with.
 *
 * <p>{@link BaselineFile} writes and reads it.
 *
 * @param suite name of the suite
 * @param model name of the model
 * @param identity what determined the model's answers, see {@link
 *     org.emma.model.VisionLanguageModel#identity()}
 * @param replies how often each item was asked and what its replies added up to, in words, such as
 *     {@code 3 replies, majority}
 * @param entries one per item and mode, in the order of the items' keys
 */
public record Baseline(
    String suite, String model, String identity, String replies, List<BaselineEntry> entries) {

  /**
   * Orders the entries.
   *
   * @throws IllegalArgumentException if an item was answered twice in one mode
   */
  public Baseline {
    entries = entries.stream().sorted().toList();
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i).compareTo(entries.get(i - 1)) == 0) {
        throw new IllegalArgumentException(
            "A baseline has item %s twice: keep one".formatted(entries.get(i).item()));
      }
    }
  }

  /** Remembers the observations of a run. */
  public static Baseline of(String suite, String identity, Repeats repeats, Diagnosis diagnosis) {
    return new Baseline(
        suite,
        diagnosis.model(),
        identity,
        repeats.words(),
        diagnosis.findings().stream()
            .flatMap(finding -> finding.observations().stream())
            .map(BaselineEntry::of)
            .toList());
  }

  /** Returns the SHA-256 of the items' keys in 64 hexadecimal digits: equal for equal item sets. */
  public String digest() {
    String keys = entries.stream().map(BaselineEntry::item).distinct().collect(joining("\n"));
    return Sha256.hex(keys.getBytes(StandardCharsets.UTF_8));
  }

  /** Compares a later run with this one, paired by item; see {@link BaselineComparison}. */
  public BaselineComparison compare(Diagnosis now) {
    return BaselineComparison.of(this, now);
  }
}

package org.emma.diagnose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emma.examine.Grade;
import org.emma.examine.Observation;

/**
 * Counts the questions about one picture that were answered both times; or that have two answers of
 * another kind, such as the right one and the one that was given.
 *
 * @param items how many there are, at least one
 * @param before how many were right before
 * @param after how many were right after
 */
record PairedImage(int items, int before, int after) {

  /** Returns how many more questions were right after than before. */
  int difference() {
    return after - before;
  }

  /** Pairs two findings by item, in the order of the first. */
  static List<PairedImage> of(Finding before, Finding after) {
    Map<String, Observation> later = byKey(after);
    SharedPictures shared = SharedPictures.in(before.observations());
    Map<String, PairedImage> images = new LinkedHashMap<>();
    byKey(before)
        .forEach(
            (key, earlier) -> {
              Observation again = later.get(key);
              if (again != null) {
                images.merge(
                    shared.group(earlier.item()),
                    new PairedImage(1, right(earlier), right(again)),
                    PairedImage::plus);
              }
            });
    return List.copyOf(images.values());
  }

  private static Map<String, Observation> byKey(Finding finding) {
    return finding.observations().stream()
        .filter(observation -> observation.grade() != Grade.UNANSWERED)
        .collect(
            Collectors.toMap(
                observation -> observation.item().key(),
                Function.identity(),
                (one, other) -> {
                  throw new IllegalArgumentException(
                      "Item %s was observed twice: give each item once to a comparison"
                          .formatted(one.item().key()));
                },
                LinkedHashMap::new));
  }

  /** Adds another count of the same picture. */
  PairedImage plus(PairedImage other) {
    return new PairedImage(items + other.items, before + other.before, after + other.after);
  }

  private static int right(Observation observation) {
    return observation.grade() == Grade.CORRECT ? 1 : 0;
  }
}

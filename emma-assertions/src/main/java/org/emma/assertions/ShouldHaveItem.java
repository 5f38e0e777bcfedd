package org.emma.assertions;

import java.util.List;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.words.Nearest;

/** Says that a question is not there, or there more than once. */
final class ShouldHaveItem {

  private ShouldHaveItem() {}

  static ErrorMessageFactory shouldHaveItem(Diagnosis actual, String key) {
    List<String> keys =
        actual.findings().stream()
            .flatMap(finding -> finding.observations().stream())
            .map(observation -> observation.item().key())
            .toList();
    return Message.expecting(
        "the question",
        key,
        "  none of %s about %s has that key%s"
            .formatted(
                Story.count(keys.size(), "question"), actual.aspects(), Nearest.hint(key, keys)));
  }

  static ErrorMessageFactory shouldHaveItemOnce(Diagnosis actual, String key) {
    List<String> asked =
        actual.findings().stream()
            .filter(
                finding ->
                    finding.observations().stream().anyMatch(it -> it.item().key().equals(key)))
            .map(Finding::title)
            .toList();
    return Message.expecting(
        "the question once", key, "  it was asked in %s; turn to one mode first".formatted(asked));
  }
}

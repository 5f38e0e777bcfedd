package org.emma.baseline;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.emma.diagnose.Change;
import org.emma.scene.Aspect;

/** Tells how one aspect stands to its baseline, with the items that flipped. */
record RegressionStory(BaselineComparison comparison) {

  private static final int MOST = 20;

  String of(Aspect aspect) {
    List<Change> changes = comparison.changes(aspect);
    return changes.isEmpty()
        ? "No question about %s was answered both in the baseline and now".formatted(aspect)
        : changes.stream().map(this::of).collect(joining("\n"));
  }

  private String of(Change change) {
    List<Flip> flips =
        comparison.flips(change).stream()
            .sorted(
                Comparator.comparing(Flip::worse).reversed().thenComparing(f -> f.then().item()))
            .toList();
    long worse = flips.stream().filter(Flip::worse).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s (%s by %s): %.1f %% in the baseline, %.1f %% now (%+.1f points, 95 %% interval %+.1f to %+.1f; p = %.4f, corrected for %d %s) on %d %s about %d %s; %d right then and not now, %d the other way round",
            verdict(change),
            change.aspect(),
            change.form().words(),
            change.mode().words(),
            100 * change.before(),
            100 * change.after(),
            100 * change.difference(),
            100 * change.interval().lower(),
            100 * change.interval().upper(),
            change.adjustedPValue(),
            comparison.changes().size(),
            comparison.changes().size() == 1 ? "comparison" : "comparisons",
            change.items(),
            change.items() == 1 ? "question" : "questions",
            change.images(),
            change.images() == 1 ? "image" : "images",
            worse,
            flips.size() - worse));
    flips.stream().limit(MOST).forEach(flip -> lines.add("  " + flip.words()));
    if (flips.size() > MOST) {
      lines.add("  and %d more".formatted(flips.size() - MOST));
    }
    return String.join("\n", lines);
  }

  private static String verdict(Change change) {
    if (change.worsened()) {
      return "Worse than the baseline";
    }
    return change.improved() ? "Better than the baseline" : "No significant change";
  }
}

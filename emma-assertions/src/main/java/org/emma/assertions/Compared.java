package org.emma.assertions;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.Flip;
import org.emma.diagnose.Change;
import org.emma.diagnose.Finding;
import org.emma.model.AnsweringMode;

/**
 * Tells what was compared, for people.
 *
 * @param now what was found the second time; empty if nobody knows
 */
record Compared(BaselineComparison comparison, List<Finding> now) {

  private static final int MOST = 5;

  /** Returns what was asked both times, and not answered both times by a single question. */
  List<Place> silent() {
    record Asked(String item, AnsweringMode mode) {}
    Set<Asked> then = new HashSet<>();
    comparison.baseline().entries().forEach(it -> then.add(new Asked(it.item(), it.mode())));
    List<Place> answered = comparison.changes().stream().map(Place::of).toList();
    return now.stream()
        .filter(
            finding ->
                finding.observations().stream()
                    .anyMatch(it -> then.contains(new Asked(it.item().key(), it.mode()))))
        .map(Place::of)
        .filter(place -> !answered.contains(place))
        .toList();
  }

  /** Returns what was asked both times. */
  List<Place> places() {
    return Stream.concat(comparison.changes().stream().map(Place::of), silent().stream()).toList();
  }

  /** Tells each change in one line, and under it how things stand now and what flipped. */
  String story(List<Change> changes) {
    return changes.stream().map(this::story).collect(joining("\n", "", "\n" + leftOut()));
  }

  /** Tells which questions are in no figure. */
  String leftOut() {
    return "  in no figure: %d unanswered in one of the two, %d asked only before, %d asked only after"
        .formatted(
            comparison.unanswered(), comparison.onlyThen().size(), comparison.onlyNow().size());
  }

  private String story(Change change) {
    List<Flip> flips = comparison.flips(change);
    long worse = flips.stream().filter(Flip::worse).count();
    String line =
        String.format(
            Locale.ROOT,
            "  %s: accuracy %.1f %% before, %.1f %% after (%+.1f points, 95 %% interval %+.1f to %+.1f; p = %.4f, corrected for %s) on %s about %s answered both times; %d right before and not after, %d the other way round",
            Place.of(change).title(),
            100 * change.before(),
            100 * change.after(),
            100 * change.difference(),
            100 * change.interval().lower(),
            100 * change.interval().upper(),
            change.adjustedPValue(),
            Story.count(comparison.changes().size(), "comparison"),
            Story.count(change.items(), "question"),
            Story.count(change.images(), "image"),
            worse,
            flips.size() - worse);
    return line + now(change) + flipped(flips);
  }

  private String now(Change change) {
    return now.stream()
        .filter(finding -> Place.of(finding).equals(Place.of(change)))
        .map(finding -> "\n    after: " + finding.summary())
        .collect(joining());
  }

  private static String flipped(List<Flip> flips) {
    List<Flip> worse = flips.stream().filter(Flip::worse).toList();
    String more = worse.size() > MOST ? "\n    and %d more".formatted(worse.size() - MOST) : "";
    return worse.stream().limit(MOST).map(flip -> "\n    - " + flip.words()).collect(joining())
        + more;
  }
}

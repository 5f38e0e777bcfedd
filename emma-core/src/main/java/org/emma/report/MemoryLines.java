package org.emma.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.emma.baseline.Flip;
import org.emma.baseline.Memory;
import org.emma.diagnose.Agreement;
import org.emma.diagnose.Change;
import org.emma.diagnose.Diagnosis;

/** States what outlives a run in single lines: repeats, baseline, known failures, quarantine. */
final class MemoryLines {

  private MemoryLines() {}

  static List<String> of(Memory memory, Diagnosis diagnosis) {
    List<String> lines = new ArrayList<>();
    if (memory.repeats().several()) {
      lines.add(repeats(memory, diagnosis));
    }
    memory.baseline().map(MemoryLines::baseline).ifPresent(lines::add);
    listed(memory).ifPresent(lines::add);
    lines.addAll(memory.remarks());
    return lines;
  }

  /** Returns how often the questions were asked, and how far the replies agreed. */
  static String repeats(Memory memory, Diagnosis diagnosis) {
    String asked =
        "Each question was asked %d times and counts once: right if %s"
            .formatted(
                memory.repeats().count(),
                switch (memory.repeats().rule()) {
                  case MAJORITY -> "most replies are";
                  case ALL -> "all replies are";
                  case ANY -> "any reply is";
                });
    return asked
        + Agreement.of(Run.observations(diagnosis).toList())
            .map(
                agreement ->
                    String.format(
                        Locale.ROOT,
                        "; all replies got the same grade for %s and gave the same answer for %s of %,d questions",
                        Figures.percent(agreement.onGrade()),
                        Figures.percent(agreement.onAnswer()),
                        agreement.items()))
            .orElse("; none was answered every time");
  }

  private static String baseline(BaselineResult result) {
    String compared = result.comparison().map(MemoryLines::compared).orElse("");
    return result.state() == State.COMPARED
        ? "Baseline: " + compared
        : compared.isEmpty() ? result.words() : result.words() + " Before: " + compared;
  }

  /** Returns what changed since the baseline, in one line. */
  static String compared(BaselineComparison comparison) {
    long worse = comparison.flips().stream().filter(Flip::worse).count();
    return "significantly worse: %s; better: %s; %s right then and not now, %,d the other way round%s"
        .formatted(
            named(comparison, Change::worsened),
            named(comparison, Change::improved),
            Figures.count((int) worse, "question"),
            comparison.flips().size() - worse,
            notCompared(comparison));
  }

  private static String notCompared(BaselineComparison comparison) {
    List<String> parts = new ArrayList<>();
    add(parts, comparison.onlyThen().size(), "only in the baseline");
    add(parts, comparison.onlyNow().size(), "only in this run");
    add(parts, comparison.unanswered(), "unanswered in one of the two");
    return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add("%,d %s".formatted(count, what));
    }
  }

  private static String named(BaselineComparison comparison, Predicate<Change> which) {
    String names =
        comparison.changes().stream().filter(which).map(Run::title).collect(joining(", "));
    return names.isEmpty() ? "nothing" : names;
  }

  private static Optional<String> listed(Memory memory) {
    List<String> parts = new ArrayList<>();
    if (!memory.quarantined().isEmpty()) {
      parts.add(
          "%s in quarantine, not asked"
              .formatted(Figures.count(memory.quarantined().size(), "question")));
    }
    if (!memory.knownFailures().isEmpty()) {
      int over = memory.over().size();
      parts.add(
          "%s, %d of them right now%s"
              .formatted(
                  Figures.count(memory.knownFailures().size(), "known failure"),
                  over,
                  over == 0 ? "" : ": take them off the list"));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }
}

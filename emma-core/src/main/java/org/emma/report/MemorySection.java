package org.emma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.Flip;
import org.emma.baseline.KnownFailure;
import org.emma.baseline.Memory;
import org.emma.baseline.Quarantined;
import org.emma.diagnose.Agreement;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.examine.Grade;

/** Writes what outlives a run for people: repeats, baseline, known failures, quarantine. */
record MemorySection(Memory memory, Diagnosis diagnosis, Markdown text) {

  private static final int MOST = 50;

  void write() {
    repeats();
    memory.baseline().ifPresent(this::baseline);
    knownFailures();
    quarantined();
    if (!memory.remarks().isEmpty()) {
      text.list(memory.remarks().stream().map(Markdown::quoted).toList());
    }
  }

  private void repeats() {
    if (!memory.repeats().several()) {
      return;
    }
    text.heading(2, "Repeats");
    text.paragraph(MemoryLines.repeats(memory, diagnosis) + ".");
    text.table(
        List.of("aspect", "asked", "answered every time", "same grade", "same answer"),
        diagnosis.findings().stream().flatMap(MemorySection::agreement).toList());
  }

  private static Stream<List<String>> agreement(Finding finding) {
    Optional<Agreement> agreement = finding.agreement();
    return agreement.stream()
        .map(
            one ->
                List.of(
                    finding.aspect().name(),
                    "%s by %s".formatted(finding.form().words(), finding.mode().words()),
                    String.valueOf(one.items()),
                    Figures.percent(one.onGrade()),
                    Figures.percent(one.onAnswer())));
  }

  private void baseline(BaselineResult result) {
    text.heading(2, "Against the baseline");
    text.paragraph(Markdown.quoted(result.words()));
    result.comparison().ifPresent(this::compared);
  }

  private void compared(BaselineComparison comparison) {
    text.paragraph(MemoryLines.compared(comparison) + ".");
    if (!comparison.changes().isEmpty()) {
      text.paragraph(
          "The same questions then and now, tested by picture (exact sign-flip test, p-values corrected with Holm's method over all rows):");
      text.table(Summary.CHANGES, comparison.changes().stream().map(Summary::change).toList());
    }
    listed("Only in the baseline", comparison.onlyThen());
    listed("Only in this run", comparison.onlyNow());
    if (!comparison.flips().isEmpty()) {
      text.paragraph("Questions that are right in one of the two, up to %d:".formatted(MOST));
      text.table(
          List.of("aspect", "picture", "question", "expected", "then", "now", "item"),
          Stream.concat(
                  comparison.flips().stream().filter(Flip::worse),
                  comparison.flips().stream().filter(flip -> !flip.worse()))
              .limit(MOST)
              .map(MemorySection::flip)
              .toList());
    }
  }

  private void listed(String what, List<String> keys) {
    if (!keys.isEmpty()) {
      List<String> shown = new ArrayList<>(keys.subList(0, Math.min(MOST, keys.size())));
      if (keys.size() > MOST) {
        shown.add("...");
      }
      text.paragraph(
          "%s (%,d): %s.".formatted(what, keys.size(), Markdown.quoted(String.join(", ", shown))));
    }
  }

  private static List<String> flip(Flip flip) {
    return Stream.of(
            flip.now().item().aspect().name(),
            flip.now().item().imageGroup(),
            flip.now().item().question(),
            flip.now().item().gold(),
            answer(flip.then().grade(), flip.then().answer()),
            answer(flip.now().grade(), flip.now().grading().answer()),
            flip.now().item().key())
        .map(Markdown::quoted)
        .toList();
  }

  private static String answer(Grade grade, String answer) {
    return answer.isEmpty() ? grade.words() : answer;
  }

  private void knownFailures() {
    if (memory.knownFailures().isEmpty()) {
      return;
    }
    text.heading(2, "Known failures");
    text.paragraph("They count in all figures like any other question.");
    text.table(
        List.of("item", "question", "expected", "answered", "grade", "reason"),
        memory.knownFailures().stream().map(MemorySection::knownFailure).toList());
  }

  private static List<String> knownFailure(KnownFailure known) {
    return Stream.of(
            known.observation().item().key(),
            known.observation().item().question(),
            known.observation().item().gold(),
            known.observation().grading().answer(),
            known.isOver() ? "correct: take it off the list" : known.observation().grade().words(),
            known.reason())
        .map(Markdown::quoted)
        .toList();
  }

  private void quarantined() {
    if (memory.quarantined().isEmpty()) {
      return;
    }
    text.heading(2, "In quarantine");
    text.paragraph(
        "%s, not asked and in no figure:"
            .formatted(Figures.count(memory.quarantined().size(), "disputed question")));
    text.table(
        List.of("item", "question", "reason"),
        memory.quarantined().stream().map(MemorySection::quarantined).toList());
  }

  private static List<String> quarantined(Quarantined one) {
    return Stream.of(one.item().key(), one.item().question(), one.reason())
        .map(Markdown::quoted)
        .toList();
  }
}

package org.emma.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.Flip;
import org.emma.baseline.KnownFailure;
import org.emma.baseline.Memory;
import org.emma.baseline.Quarantined;
import org.emma.diagnose.Agreement;

/** Writes what outlives a run for programs: repeats, baseline, known failures, quarantine. */
final class MemoryJson {

  private MemoryJson() {}

  static void write(Memory memory, ObjectNode run) {
    if (memory.repeats().several()) {
      run.putObject("repeats")
          .put("replies", memory.repeats().count())
          .put("rightIf", memory.repeats().rule().words());
    }
    memory.baseline().ifPresent(result -> baseline(result, run.putObject("baseline")));
    if (!memory.knownFailures().isEmpty()) {
      ArrayNode known = run.putArray("knownFailures");
      memory.knownFailures().forEach(one -> known.add(knownFailure(one)));
    }
    if (!memory.quarantined().isEmpty()) {
      ArrayNode quarantined = run.putArray("quarantined");
      for (Quarantined one : memory.quarantined()) {
        quarantined
            .addObject()
            .put("item", one.item().key())
            .put("aspect", one.item().aspect().name())
            .put("question", one.item().question())
            .put("reason", one.reason());
      }
    }
    if (!memory.remarks().isEmpty()) {
      strings(memory.remarks(), run.putArray("remarks"));
    }
  }

  static void agreement(Agreement agreement, ObjectNode finding) {
    finding
        .putObject("agreement")
        .put("n", agreement.items())
        .put("sameGrade", ReportJson.rounded(agreement.onGrade()))
        .put("sameAnswer", ReportJson.rounded(agreement.onAnswer()));
  }

  private static void baseline(BaselineResult result, ObjectNode node) {
    node.put("state", result.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    node.put("file", result.file().toString().replace('\\', '/'));
    result.comparison().ifPresent(comparison -> comparison(comparison, node));
  }

  private static void comparison(BaselineComparison comparison, ObjectNode node) {
    node.put("identity", comparison.baseline().identity());
    ArrayNode changes = node.putArray("changes");
    comparison.changes().forEach(change -> changes.add(ReportJson.change(change)));
    ArrayNode flips = node.putArray("flips");
    comparison.flips().forEach(flip -> flips.add(flip(flip)));
    strings(comparison.onlyThen(), node.putArray("onlyInBaseline"));
    strings(comparison.onlyNow(), node.putArray("onlyInRun"));
    node.put("unanswered", comparison.unanswered());
  }

  private static ObjectNode flip(Flip flip) {
    return ReportJson.observation(flip.now())
        .put("answeredThen", flip.then().answer())
        .put("gradeThen", flip.then().grade().words());
  }

  private static ObjectNode knownFailure(KnownFailure known) {
    return ReportJson.observation(known.observation())
        .put("reason", known.reason())
        .put("over", known.isOver());
  }

  private static void strings(List<String> strings, ArrayNode array) {
    strings.forEach(array::add);
  }
}

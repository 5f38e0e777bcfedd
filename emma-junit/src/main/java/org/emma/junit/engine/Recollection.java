package org.emma.junit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emma.baseline.Baseline;
import org.emma.baseline.BaselineFile;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.emma.baseline.KnownFailure;
import org.emma.baseline.Memory;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Grade;
import org.emma.examine.Observation;

/**
 * Sets a whole examination beside what the suite remembers.
 *
 * @param suite the suite
 * @param diagnosis what was found about all its items
 * @param identity what determined the model's answers
 */
record Recollection(Suite suite, Diagnosis diagnosis, String identity) {

  /** Returns what the run has to do with its baseline; the suite has one. */
  BaselineResult baseline() {
    return baseline(suite.remembered().baseline().orElseThrow());
  }

  /**
   * Writes the baseline if the run is to be one, unless it has no answer.
   *
   * @return what outlives the run
   */
  Memory keep() {
    Remembered remembered = suite.remembered();
    Optional<BaselineResult> result = remembered.baseline().map(this::baseline);
    List<String> remarks = new ArrayList<>(remembered.remarks());
    if (result.isPresent() && result.get().state() == State.UPDATED) {
      BaselineFile.write(result.get().file(), now());
    } else if (remembered.baseline().filter(BaselineOrder::update).isPresent()) {
      remarks.add("Nothing was answered, so the baseline was not written");
    }
    return new Memory(
        remembered.repeats(), result, remembered.quarantined(), knownFailures(), remarks);
  }

  private BaselineResult baseline(BaselineOrder order) {
    boolean comparable =
        order.then().filter(then -> then.replies().equals(now().replies())).isPresent();
    if (order.update() && isAnswered()) {
      return BaselineResult.updated(
          order.file(), order.then().filter(then -> comparable).map(t -> t.compare(diagnosis)));
    }
    if (comparable) {
      return BaselineResult.compared(order.file(), order.then().get().compare(diagnosis));
    }
    return BaselineResult.without(
        order.file(), order.then().isPresent() ? State.OTHER_REPLIES : State.MISSING);
  }

  private Baseline now() {
    return Baseline.of(suite.type().getName(), identity, suite.remembered().repeats(), diagnosis);
  }

  private boolean isAnswered() {
    return diagnosis.findings().stream().anyMatch(finding -> finding.counts().n() > 0);
  }

  private List<KnownFailure> knownFailures() {
    List<KnownFailure> known = new ArrayList<>();
    diagnosis.findings().stream()
        .flatMap(finding -> finding.observations().stream())
        .forEach(observation -> known(observation).ifPresent(known::add));
    return known;
  }

  private Optional<KnownFailure> known(Observation observation) {
    return suite
        .remembered()
        .knownFailure(observation.item())
        .filter(reason -> observation.grade() != Grade.UNANSWERED)
        .map(reason -> new KnownFailure(observation, reason));
  }
}

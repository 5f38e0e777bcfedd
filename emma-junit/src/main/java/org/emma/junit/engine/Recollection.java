package org.emma.junit.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
   * Writes the baseline if the run is to be one, unless answers would be lost by it.
   *
   * @return what outlives the run
   */
  Memory keep() {
    Remembered remembered = suite.remembered();
    Optional<BaselineResult> result = remembered.baseline().map(this::baseline);
    List<String> remarks = new ArrayList<>(remembered.remarks());
    if (result.isPresent() && result.get().state() == State.UPDATED) {
      BaselineFile.write(result.get().file(), now());
    } else {
      remembered
          .baseline()
          .filter(BaselineOrder::update)
          .flatMap(this::obstacle)
          .ifPresent(remarks::add);
    }
    return new Memory(
        remembered.repeats(), result, remembered.quarantined(), knownFailures(), remarks);
  }

  private BaselineResult baseline(BaselineOrder order) {
    boolean comparable =
        order.then().filter(then -> then.replies().equals(now().replies())).isPresent();
    if (order.update() && obstacle(order).isEmpty()) {
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

  /** Says why the run is no baseline for later ones. */
  private Optional<String> obstacle(BaselineOrder order) {
    Set<String> unanswered =
        observations()
            .filter(observation -> observation.grade() == Grade.UNANSWERED)
            .map(observation -> observation.item().key())
            .collect(toUnmodifiableSet());
    if (observations().count() == unanswered.size()) {
      return Optional.of("Nothing was answered, so the baseline was not written");
    }
    long lost =
        order.then().stream()
            .flatMap(then -> then.entries().stream())
            .filter(entry -> entry.grade() != Grade.UNANSWERED)
            .filter(entry -> unanswered.contains(entry.item()))
            .count();
    return lost == 0
        ? Optional.empty()
        : Optional.of(
            "%s without an answer now had one in the baseline %s, so it was not written: run again, or delete the file first"
                .formatted(lost == 1 ? "1 question" : lost + " questions", order.file()));
  }

  private Stream<Observation> observations() {
    return diagnosis.findings().stream().flatMap(finding -> finding.observations().stream());
  }

  private List<KnownFailure> knownFailures() {
    List<KnownFailure> known = new ArrayList<>();
    observations().forEach(observation -> known(observation).ifPresent(known::add));
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

package org.emma.assertions;

import static java.util.stream.Collectors.joining;

import org.assertj.core.error.ErrorMessageFactory;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.emma.baseline.Memory;

/** Says that what outlives a run is not as it should be. */
final class ShouldRemember {

  private ShouldRemember() {}

  static ErrorMessageFactory shouldHaveState(State state, BaselineResult actual) {
    return Message.expecting(
        "the state of the baseline",
        state,
        "  it is %s: %s".formatted(actual.state(), actual.words()));
  }

  static ErrorMessageFactory shouldHaveBaseline() {
    return Message.expecting("a baseline", "  the suite wants none");
  }

  static ErrorMessageFactory shouldHaveQuarantinedAtMost(int questions, Memory actual) {
    return Message.expecting(
        "a number of disputed questions of at most",
        questions,
        "  there are %d:%s"
            .formatted(
                actual.quarantined().size(),
                actual.quarantined().stream()
                    .map(it -> "\n    - %s: %s".formatted(it.item().key(), it.reason()))
                    .collect(joining())));
  }

  static ErrorMessageFactory shouldHaveNoKnownFailureThatIsOver(Memory actual) {
    return Message.expecting(
        "every known failure still to fail",
        "  %d of %s right, take them off the list:%s"
            .formatted(
                actual.over().size(),
                actual.knownFailures().size() + (actual.over().size() == 1 ? " is" : " are"),
                actual.over().stream()
                    .map(it -> "\n    - " + Story.of(it.observation()))
                    .collect(joining())));
  }

  static ErrorMessageFactory shouldHaveNoRemarks(Memory actual) {
    return Message.expecting(
        "nothing to be wrong with the lists of questions",
        actual.remarks().stream().map(it -> "  - " + it).collect(joining("\n")));
  }
}

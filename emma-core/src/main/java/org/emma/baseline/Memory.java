package org.emma.baseline;

import java.util.List;
import java.util.Optional;
import org.emma.examine.Repeats;

/**
 * Gathers what outlives a run and has a say in it: the baseline, known failures, disputed items.
 *
 * @param repeats how often each question was asked
 * @param baseline what the run has to do with its baseline; empty if it wants none
 * @param quarantined the items that were not asked, because they are disputed
 * @param knownFailures the items that were listed as known failures
 * @param remarks what is wrong with the lists, such as keys that no item has, a sentence each
 */
public record Memory(
    Repeats repeats,
    Optional<BaselineResult> baseline,
    List<Quarantined> quarantined,
    List<KnownFailure> knownFailures,
    List<String> remarks) {

  /** Remembers nothing, and asks each question once. */
  public static final Memory NONE =
      new Memory(Repeats.ONCE, Optional.empty(), List.of(), List.of(), List.of());

  public Memory {
    quarantined = List.copyOf(quarantined);
    knownFailures = List.copyOf(knownFailures);
    remarks = List.copyOf(remarks);
  }

  /** Returns the known failures that are right now. */
  public List<KnownFailure> over() {
    return knownFailures.stream().filter(KnownFailure::isOver).toList();
  }
}

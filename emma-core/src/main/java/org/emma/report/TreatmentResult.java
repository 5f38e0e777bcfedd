package org.emma.report;

import java.util.List;
import java.util.Optional;
import org.emma.diagnose.Change;
import org.emma.diagnose.Comparison;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.treat.TreatmentPlan;
import org.emma.treat.TuningSet;

/**
 * Holds what was done about failures, and what came of it.
 *
 * @param plan what was to be taught; empty where nothing failed
 * @param targeted how many conversations about what failed were written
 * @param replayed how many conversations about the rest were written
 * @param reExamination what the tuned model sees; empty if no model was tuned
 * @param changes how it differs from the model before, by aspect, form and mode
 * @param verdicts how it stands to the tolerances of the suite
 */
public record TreatmentResult(
    TreatmentPlan plan,
    int targeted,
    int replayed,
    Optional<Diagnosis> reExamination,
    List<Change> changes,
    List<ToleranceVerdict> verdicts) {

  public TreatmentResult {
    changes = List.copyOf(changes);
    verdicts = List.copyOf(verdicts);
  }

  /** Returns the result of a treatment that wrote data and tuned no model. */
  public static TreatmentResult written(TreatmentPlan plan, TuningSet set) {
    return new TreatmentResult(
        plan, set.targeted().size(), set.replay().size(), Optional.empty(), List.of(), List.of());
  }

  /** Returns the result of the same treatment after a model was tuned and examined again. */
  public TreatmentResult reExamined(Diagnosis before, Diagnosis after, List<Tolerance> tolerances) {
    return new TreatmentResult(
        plan,
        targeted,
        replayed,
        Optional.of(after),
        Comparison.of(before, after),
        tolerances.stream().map(tolerance -> tolerance.judge(after)).toList());
  }
}

package org.emma.diagnose.sequential;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.diagnose.ToleranceVerdict.Effort;
import org.emma.diagnose.ToleranceVerdict.Outcome;

/** Puts the outcome of a sequential examination into words. */
public final class SequentialVerdict {

  private SequentialVerdict() {}

  /**
   * Returns the verdict about a tolerance: each form by itself, where all must be within the
   * tolerance, and one that is beyond it decides.
   *
   * @param plans those that were to decide about the tolerance, one for each form, at least one
   * @param asked what was found about the questions that were asked
   */
  public static ToleranceVerdict of(
      Tolerance tolerance, List<SequentialPlan> plans, Diagnosis asked) {
    List<Outcome> outcomes = plans.stream().map(plan -> plan.outcome(tolerance)).toList();
    List<Finding> findings =
        asked.findings(tolerance.aspect()).stream()
            .filter(finding -> plans.stream().anyMatch(plan -> plan.form() == finding.form()))
            .toList();
    String message =
        plans.stream()
            .map(plan -> message(tolerance, plan, findings))
            .collect(Collectors.joining("\n"));
    Effort effort =
        new Effort(
            plans.stream().mapToInt(SequentialPlan::asked).sum(),
            plans.stream().mapToInt(SequentialPlan::upTo).sum());
    return new ToleranceVerdict(
        tolerance, ToleranceVerdict.over(outcomes), findings, message, Optional.of(effort));
  }

  private static String message(Tolerance tolerance, SequentialPlan plan, List<Finding> findings) {
    Outcome outcome = plan.outcome(tolerance);
    String verdict =
        switch (outcome) {
          case WITHIN -> "Within tolerance (%s)";
          case BEYOND -> "Beyond tolerance (%s)";
          case INCONCLUSIVE -> "Inconclusive (%s)";
        };
    return String.format(
        Locale.ROOT,
        verdict + ", asked %,d of up to %,d: %s%s",
        tolerance.words(),
        plan.asked(),
        plan.upTo(),
        findings.stream()
            .filter(finding -> finding.form() == plan.form())
            .map(Finding::summary)
            .collect(Collectors.joining("; ")),
        outcome == Outcome.INCONCLUSIVE ? "; " + plan.why() : "");
  }
}

package org.emma.treat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emma.diagnose.Counts;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.diagnose.ToleranceVerdict.Outcome;
import org.emma.scene.Aspect;

/**
 * Says what to teach a model: the aspects that failed, and the others that it must not forget.
 *
 * @param targeted how much of the questions goes to each aspect that failed; adds up to one
 * @param replayed the other aspects that were examined, in the order of reports
 */
public record TreatmentPlan(Map<Aspect, Double> targeted, List<Aspect> replayed) {

  public TreatmentPlan {
    targeted = Collections.unmodifiableMap(new TreeMap<>(targeted));
    replayed = replayed.stream().sorted().toList();
  }

  /**
   * Plans from failed observations alone. With tolerances, the aspects that are beyond theirs are
   * targeted; without any, all that had a wrong or off-task reply. The weight of an aspect is the
   * share of its replies that failed, averaged over the forms and modes that were judged, relative
   * to the other targeted aspects. Where nothing is targeted the plan is empty.
   *
   * @param diagnosis what the model does not see
   * @param tolerances what is accepted; an aspect without one is then never targeted
   */
  public static TreatmentPlan of(Diagnosis diagnosis, List<Tolerance> tolerances) {
    List<Finding> judged =
        tolerances.isEmpty()
            ? diagnosis.findings()
            : tolerances.stream()
                .map(tolerance -> tolerance.judge(diagnosis))
                .filter(verdict -> verdict.outcome() == Outcome.BEYOND)
                .map(ToleranceVerdict::findings)
                .flatMap(List::stream)
                .distinct()
                .toList();
    Map<Aspect, Double> failed =
        judged.stream()
            .filter(finding -> failures(finding.counts()) > 0)
            .collect(
                Collectors.groupingBy(
                    Finding::aspect,
                    TreeMap::new,
                    Collectors.averagingDouble(TreatmentPlan::share)));
    double total = failed.values().stream().mapToDouble(Double::doubleValue).sum();
    failed.replaceAll((aspect, share) -> share / total);
    List<Aspect> others =
        diagnosis.aspects().stream().filter(aspect -> !failed.containsKey(aspect)).toList();
    return new TreatmentPlan(failed, failed.isEmpty() ? List.of() : others);
  }

  /** Tells whether there is nothing to treat. */
  public boolean isEmpty() {
    return targeted.isEmpty();
  }

  private static double share(Finding finding) {
    return (double) failures(finding.counts()) / finding.counts().n();
  }

  private static int failures(Counts counts) {
    return counts.wrong() + counts.offTask();
  }
}

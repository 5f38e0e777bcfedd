package org.emma.assertions;

import java.util.List;
import org.assertj.core.annotation.CheckReturnValue;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.Memory;
import org.emma.diagnose.AnswerHabits;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.examine.Observation;
import org.emma.proof.LesionMatrix;
import org.emma.score.PublishedScores;
import org.emma.score.Score;
import org.emma.treat.TreatmentPlan;
import org.jspecify.annotations.Nullable;

/**
 * Begins assertions about what was found out about a model.
 *
 * <p>Import its {@code assertThat} statically beside AssertJ's own; the compiler picks the right
 * one.
 *
 * <pre><code class='java'>
 * import static org.emma.assertions.EmmaAssertions.assertThat;
 *
 * assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.85);</code></pre>
 */
@CheckReturnValue
public final class EmmaAssertions {

  private EmmaAssertions() {}

  /** Begins assertions about a diagnosis; what is asserted must hold for each of its findings. */
  public static DiagnosisAssert assertThat(@Nullable Diagnosis actual) {
    return DiagnosisAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about a single observation. */
  public static ObservationAssert assertThat(@Nullable Observation actual) {
    return ObservationAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about how a run differs from its baseline. */
  public static ComparisonAssert assertThat(@Nullable BaselineComparison actual) {
    return ComparisonAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about what a run has to do with its baseline. */
  public static BaselineResultAssert assertThat(@Nullable BaselineResult actual) {
    return BaselineResultAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about what outlives a run. */
  public static MemoryAssert assertThat(@Nullable Memory actual) {
    return MemoryAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about the scores of a benchmark. */
  public static PublishedScoresAssert assertThat(@Nullable PublishedScores actual) {
    return PublishedScoresAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about one figure of a benchmark. */
  public static ScoreAssert assertThat(@Nullable Score actual) {
    return ScoreAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about what was decided about a tolerance. */
  public static ToleranceVerdictAssert assertThat(@Nullable ToleranceVerdict actual) {
    return ToleranceVerdictAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about what a model is to be taught. */
  public static TreatmentPlanAssert assertThat(@Nullable TreatmentPlan actual) {
    return TreatmentPlanAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about what lesions do to aspects. */
  public static LesionMatrixAssert assertThat(@Nullable LesionMatrix actual) {
    return LesionMatrixAssert.KIND.begin(null, actual);
  }

  /** Begins assertions about a single finding. */
  public static DiagnosisAssert assertThat(@Nullable Finding actual) {
    return DiagnosisAssert.KIND.begin(null, diagnosisOf(actual));
  }

  /** Begins assertions about how questions of one form are answered in one mode. */
  public static HabitsAssert assertThat(@Nullable AnswerHabits actual) {
    return HabitsAssert.KIND.begin(null, diagnosisOf(actual));
  }

  static @Nullable Diagnosis diagnosisOf(@Nullable Finding finding) {
    return finding == null
        ? null
        : new Diagnosis(finding.observations().get(0).model(), List.of(finding));
  }

  static @Nullable Diagnosis diagnosisOf(@Nullable AnswerHabits habits) {
    return habits == null ? null : Diagnosis.of(habits.observations());
  }
}

package org.emma.assertions;

import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.SoftAssertionsProvider;
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

/** Adds the entry points of {@link EmmaAssertions} to soft assertions of one's own. */
@CheckReturnValue
public interface EmmaSoftAssertionsProvider extends SoftAssertionsProvider {

  /**
   * Begins soft assertions about a diagnosis; what is asserted must hold for each of its findings.
   */
  default DiagnosisAssert assertThat(@Nullable Diagnosis actual) {
    return DiagnosisAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about a single observation. */
  default ObservationAssert assertThat(@Nullable Observation actual) {
    return ObservationAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about how a run differs from its baseline. */
  default ComparisonAssert assertThat(@Nullable BaselineComparison actual) {
    return ComparisonAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about what a run has to do with its baseline. */
  default BaselineResultAssert assertThat(@Nullable BaselineResult actual) {
    return BaselineResultAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about what outlives a run. */
  default MemoryAssert assertThat(@Nullable Memory actual) {
    return MemoryAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about the scores of a benchmark. */
  default PublishedScoresAssert assertThat(@Nullable PublishedScores actual) {
    return PublishedScoresAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about one figure of a benchmark. */
  default ScoreAssert assertThat(@Nullable Score actual) {
    return ScoreAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about what was decided about a tolerance. */
  default ToleranceVerdictAssert assertThat(@Nullable ToleranceVerdict actual) {
    return ToleranceVerdictAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about what a model is to be taught. */
  default TreatmentPlanAssert assertThat(@Nullable TreatmentPlan actual) {
    return TreatmentPlanAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about what lesions do to aspects. */
  default LesionMatrixAssert assertThat(@Nullable LesionMatrix actual) {
    return LesionMatrixAssert.KIND.begin(this, actual);
  }

  /** Begins soft assertions about a single finding. */
  default DiagnosisAssert assertThat(@Nullable Finding actual) {
    return DiagnosisAssert.KIND.begin(this, EmmaAssertions.diagnosisOf(actual));
  }

  /** Begins soft assertions about how questions of one form are answered in one mode. */
  default HabitsAssert assertThat(@Nullable AnswerHabits actual) {
    return HabitsAssert.KIND.begin(this, EmmaAssertions.diagnosisOf(actual));
  }
}

package org.emma.assertions;

import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.SoftAssertionsProvider;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.examine.Observation;
import org.jspecify.annotations.Nullable;

/** Adds the entry points of {@link EmmaAssertions} to soft assertions of one's own. */
@CheckReturnValue
public interface EmmaSoftAssertionsProvider extends SoftAssertionsProvider {

  /** Begins soft assertions about a diagnosis. */
  default DiagnosisAssert assertThat(@Nullable Diagnosis actual) {
    return DiagnosisAssert.softly(this, actual);
  }

  /** Begins soft assertions about a single finding. */
  default DiagnosisAssert assertThat(@Nullable Finding actual) {
    return DiagnosisAssert.softly(this, EmmaAssertions.diagnosisOf(actual));
  }

  /** Begins soft assertions about a single observation. */
  default ObservationAssert assertThat(@Nullable Observation actual) {
    return proxy(ObservationAssert.class, Observation.class, actual);
  }
}

package org.emma.assertions;

import java.util.List;
import org.assertj.core.annotation.CheckReturnValue;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.examine.Observation;
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
    return new DiagnosisAssert(actual);
  }

  /** Begins assertions about a single finding. */
  public static DiagnosisAssert assertThat(@Nullable Finding actual) {
    return new DiagnosisAssert(diagnosisOf(actual));
  }

  /** Begins assertions about a single observation. */
  public static ObservationAssert assertThat(@Nullable Observation actual) {
    return new ObservationAssert(actual);
  }

  static @Nullable Diagnosis diagnosisOf(@Nullable Finding finding) {
    return finding == null
        ? null
        : new Diagnosis(finding.observations().get(0).model(), List.of(finding));
  }
}

package org.emma.assertions;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * Collects failures and reports them together; holds AssertJ's own entry points too.
 *
 * <pre><code class='java'>
 * EmmaSoftAssertions.assertSoftly(softly -&gt; {
 *   softly.assertThat(diagnosis).aspect("color").hasAccuracyOfAtLeast(0.85);
 *   softly.assertThat(diagnosis).aspect("spatial").hasAccuracyOfAtLeast(0.75);
 * });</code></pre>
 */
public final class EmmaSoftAssertions extends AbstractSoftAssertions
    implements EmmaSoftAssertionsProvider, StandardSoftAssertionsProvider {

  /** Runs assertions and then reports all that failed. */
  public static void assertSoftly(Consumer<EmmaSoftAssertions> softly) {
    SoftAssertionsProvider.assertSoftly(EmmaSoftAssertions.class, softly);
  }
}

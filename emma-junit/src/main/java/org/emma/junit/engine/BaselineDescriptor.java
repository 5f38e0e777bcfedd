package org.emma.junit.engine;

import java.util.Map;
import org.emma.baseline.BaselineComparison;
import org.emma.baseline.BaselineResult;
import org.emma.baseline.BaselineResult.State;
import org.emma.junit.ReportEntryKeys;
import org.emma.scene.Aspect;
import org.junit.platform.engine.UniqueId;

/**
 * Decides whether an aspect is seen worse than in the baseline. It comes after all questions of the
 * suite, because p-values are corrected over all its aspects; for the same reason it has no tag of
 * its aspect, by which it would be selected without the others.
 */
final class BaselineDescriptor extends TestPart {

  private final Aspect aspect;

  BaselineDescriptor(UniqueId phase, Suite suite, Aspect aspect) {
    super(
        phase.append(Segments.BASELINE, aspect.name()),
        "Baseline: %s not worse than before".formatted(aspect),
        suite,
        Names.baseline(aspect),
        suite.tags());
    this.aspect = aspect;
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    if (!context.checkup().isWhole()) {
      throw Thrown.aborted(
          "Only some questions of the suite are asked, so nothing is compared with the baseline");
    }
    BaselineResult result = context.checkup().recollection().baseline();
    if (result.comparison().isEmpty()) {
      if (result.state() == State.UPDATED) {
        return context;
      }
      throw Thrown.aborted(result.words());
    }
    BaselineComparison comparison = result.comparison().get();
    String story = comparison.story(aspect);
    new Publication(context.listener(), this).entries(Map.of(ReportEntryKeys.BASELINE, story));
    if (comparison.changes(aspect).isEmpty()) {
      throw Thrown.aborted(story);
    }
    if (!comparison.regressions(aspect).isEmpty()) {
      if (result.state() == State.UPDATED) {
        throw Thrown.aborted("Accepted by updating the baseline: " + story);
      }
      throw Thrown.failed(story);
    }
    return context;
  }
}

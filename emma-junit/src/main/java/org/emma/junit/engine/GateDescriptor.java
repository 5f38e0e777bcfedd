package org.emma.junit.engine;

import java.util.List;
import java.util.Set;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Decides about one tolerance, after all questions that it speaks about. */
final class GateDescriptor extends TestPart {

  private final Suite suite;
  private final Phase phase;
  private final Tolerance tolerance;

  GateDescriptor(
      UniqueId parent, Suite suite, Phase phase, Tolerance tolerance, Set<TestTag> tags) {
    super(
        parent.append(Segments.GATE, Names.gate(tolerance)),
        title(tolerance),
        suite.type(),
        Names.in(phase, Names.gateTest(tolerance)),
        tags);
    this.suite = suite;
    this.phase = phase;
    this.tolerance = tolerance;
  }

  @Override
  List<Item> needs(Phase inPhase) {
    return inPhase == phase
        ? suite.items().stream().filter(item -> Suite.speaksAbout(tolerance, item)).toList()
        : List.of();
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    List<Item> items = needs(phase);
    if (items.isEmpty()) {
      throw new TestAbortedException(
          "Nothing was asked about %s: these scenes allow no such question"
              .formatted(tolerance.aspect()));
    }
    Diagnosis diagnosis = context.checkup().diagnosis(phase, items);
    ToleranceVerdict verdict = tolerance.judge(diagnosis);
    switch (verdict.outcome()) {
      case WITHIN -> {}
      case INCONCLUSIVE -> throw new TestAbortedException(verdict.message());
      case BEYOND -> {
        if (phase == Phase.EXAMINATION && context.checkup().reExamines()) {
          throw new TestAbortedException(
              "Beyond tolerance; see re-examination: " + verdict.message());
        }
        throw new AssertionFailedError(verdict.message());
      }
    }
    return context;
  }

  private static String title(Tolerance tolerance) {
    StringBuilder title = new StringBuilder("Gate: ").append(tolerance.aspect());
    tolerance.form().ifPresent(form -> title.append(" (").append(form.words()).append(')'));
    title.append(" at least ").append(tolerance.accuracy());
    tolerance.confidence().ifPresent(level -> title.append(" with confidence ").append(level));
    return title.toString();
  }
}

package org.emma.junit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;

/** Decides about one tolerance, after all questions that it speaks about. */
final class GateDescriptor extends TestPart {

  private static final int WORST = 3;

  private final Suite suite;
  private final Phase phase;
  private final Tolerance tolerance;

  GateDescriptor(
      UniqueId parent, Suite suite, Phase phase, Tolerance tolerance, Set<TestTag> tags) {
    super(
        parent.append(Segments.GATE, Names.gate(tolerance)),
        title(tolerance),
        suite,
        Names.in(phase, Names.gateTest(tolerance)),
        tags);
    this.suite = suite;
    this.phase = phase;
    this.tolerance = tolerance;
  }

  /** Drawn questions are needed only as far as the verdict takes them. */
  @Override
  List<Item> needs(Phase inPhase) {
    return inPhase == phase
        ? items().stream().filter(item -> !suite.isDrawn(item)).toList()
        : List.of();
  }

  @Override
  boolean mayDraw(Item item) {
    return Suite.speaksAbout(tolerance, item);
  }

  private List<Item> items() {
    return suite.items().stream().filter(item -> Suite.speaksAbout(tolerance, item)).toList();
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    List<Item> items = items();
    if (items.isEmpty()) {
      throw Thrown.aborted(
          "Nothing was asked about %s: there is no such question, or all are in quarantine"
              .formatted(tolerance.aspect()));
    }
    ToleranceVerdict verdict = context.checkup().verdict(phase, tolerance, items);
    switch (verdict.outcome()) {
      case WITHIN -> {}
      case INCONCLUSIVE -> throw Thrown.aborted(story(verdict, context.checkup()));
      case BEYOND -> {
        if (phase == Phase.EXAMINATION && context.checkup().reExamines()) {
          throw Thrown.aborted(
              "Beyond tolerance; see re-examination: " + story(verdict, context.checkup()));
        }
        throw Thrown.failed(story(verdict, context.checkup()));
      }
    }
    return context;
  }

  /** Adds to a verdict what a person looks at first: the worst questions, and the report. */
  private static String story(ToleranceVerdict verdict, Checkup checkup) {
    List<String> lines = new ArrayList<>(List.of(verdict.message()));
    verdict.findings().stream()
        .flatMap(finding -> finding.worst(WORST).stream())
        .limit(WORST)
        .map(
            worst ->
                "  %s (%s): %s expected \"%s\", %s"
                    .formatted(
                        worst.item().key(),
                        worst.item().imageGroup(),
                        worst.item().question(),
                        worst.item().gold(),
                        worst.grading().answer().isEmpty()
                            ? worst.grade().words()
                            : "answered \"%s\"".formatted(worst.grading().answer())))
        .forEach(lines::add);
    if (checkup.isWhole()) {
      lines.add("  report: " + checkup.reportFolder());
    }
    return String.join("\n", lines);
  }

  private static String title(Tolerance tolerance) {
    StringBuilder title = new StringBuilder("Gate: ").append(tolerance.aspect());
    tolerance.form().ifPresent(form -> title.append(" (").append(form.words()).append(')'));
    title.append(" at least ").append(tolerance.accuracy());
    tolerance.confidence().ifPresent(level -> title.append(" with confidence ").append(level));
    return title.toString();
  }
}

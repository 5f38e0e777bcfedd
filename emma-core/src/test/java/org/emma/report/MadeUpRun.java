package org.emma.report;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.GeneratorNames;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticTwins;
import org.emma.treat.Observed;
import org.emma.treat.TreatmentPlan;
import org.emma.treat.TuningSet;

/** Makes results of runs whose model does not see color before a treatment, and does after it. */
final class MadeUpRun {

  static final List<Tolerance> TOLERANCES =
      List.of(Tolerance.of(Aspect.COLOR, 0.8), Tolerance.of(Aspect.SIZE, 0.7));

  private static final int SCENES = 40;

  private MadeUpRun() {}

  static RunResult untreated(Path folder, QuestionForm... forms) {
    return RunResult.of(
        "CheckupTest",
        diagnosis(Map.of(Aspect.COLOR, 1, Aspect.SIZE, 5), forms),
        TOLERANCES,
        List.of(new ReportFile("observations", folder.resolve("observations.jsonl"))));
  }

  static RunResult treated(Path folder, QuestionForm... forms) {
    RunResult before = untreated(folder, forms);
    TreatmentPlan plan = TreatmentPlan.of(before.examination(), TOLERANCES);
    return before.with(
        new TreatmentResult(plan, 1100, 900, Optional.empty(), List.of(), List.of())
            .reExamined(
                before.examination(), diagnosis(Map.of(Aspect.COLOR, 10), forms), TOLERANCES),
        List.of(
            new ReportFile("observations", folder.resolve("observations.jsonl")),
            new ReportFile("tuning set", folder.resolve("tuning-set"))));
  }

  static RunResult asked(Path folder) {
    return untreated(folder, QuestionForm.OPEN)
        .with(
            new HowAsked(
                "made-up {\"seed\":0}",
                new TreeMap<>(Map.of(QuestionForm.OPEN, "Look *closely*.\nWhat is there?"))));
  }

  static RunResult withNothingToTreat(Path folder) {
    RunResult before =
        RunResult.of(
            "CheckupTest",
            diagnosis(Map.of(), QuestionForm.MULTIPLE_CHOICE),
            TOLERANCES,
            List.of());
    TreatmentPlan plan = TreatmentPlan.of(before.examination(), TOLERANCES);
    return before.with(
        TreatmentResult.written(plan, new TuningSet(List.of(), List.of())), List.of());
  }

  static RunResult unanswered() {
    List<Observation> observations =
        items(QuestionForm.MULTIPLE_CHOICE).stream()
            .map(item -> Observed.observation(item, Grade.UNANSWERED))
            .toList();
    return RunResult.of("CheckupTest", Diagnosis.of(observations), TOLERANCES, List.of());
  }

  /** Makes a run of questions about two pictures, shown one by one and side by side. */
  static RunResult ofPairs() {
    List<Item> items =
        ItemSet.generate(
            new SyntheticTwins(1, 7).scenes(),
            ItemPlan.sample(60, Set.of(QuestionForm.YES_NO), 7).by(GeneratorNames.all()));
    return RunResult.of(
        "PairsTest",
        Diagnosis.of(
            items.stream().map(item -> Observed.observation(item, Grade.CORRECT)).toList()),
        List.of(),
        List.of());
  }

  private static Diagnosis diagnosis(Map<Aspect, Integer> everyNth, QuestionForm... forms) {
    return Observed.diagnosis(items(forms), Grade.WRONG, everyNth);
  }

  private static List<Item> items(QuestionForm... forms) {
    Set<QuestionForm> all = EnumSet.of(forms[0], forms);
    return Observed.items(SCENES, 7, all.toArray(QuestionForm[]::new));
  }
}

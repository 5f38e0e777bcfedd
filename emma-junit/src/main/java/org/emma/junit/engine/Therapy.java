package org.emma.junit.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.diagnose.Diagnosis;
import org.emma.model.VisionLanguageModel;
import org.emma.report.TreatmentResult;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;
import org.emma.treat.ExaminedPictures;
import org.emma.treat.TreatmentPlan;
import org.emma.treat.Tuner;
import org.emma.treat.Tuners;
import org.emma.treat.TuningCard;
import org.emma.treat.TuningFolder;
import org.emma.treat.TuningScenes;
import org.emma.treat.TuningSet;
import org.emma.treat.TuningSetException;
import org.emma.treat.TuningSets;
import org.emma.treat.TuningSettings;

/** Treats what a diagnosis shows: plans, writes the tuning set, tunes if the suite wants it. */
record Therapy(Suite suite, ReportFolder folder, Consumer<String> progress) {

  Treated treat(Diagnosis diagnosis, VisionLanguageModel model) {
    TreatmentOrder order = suite.treatment().orElseThrow();
    TreatmentPlan plan = TreatmentPlan.of(diagnosis, suite.tolerances());
    if (plan.isEmpty()) {
      TuningSet nothing = new TuningSet(List.of(), List.of());
      return new Treated(TreatmentResult.written(plan, nothing), Optional.empty());
    }
    ExaminedPictures examined = ExaminedPictures.of(suite.items());
    List<Scene> scenes = otherScenes(order, examined);
    TuningSet set = TuningSets.write(plan, scenes, examined, order.seed());
    TuningCard card =
        new TuningCard(suite.type().getSimpleName(), model.name(), plan, order.seed());
    TuningFolder.write(folder.tuningSet(), set, examined, card);
    Optional<VisionLanguageModel> tuned =
        order.tune() ? Optional.of(tune(order, model, set)) : Optional.empty();
    return new Treated(TreatmentResult.written(plan, set), tuned);
  }

  private static List<Scene> otherScenes(TreatmentOrder order, ExaminedPictures examined) {
    TuningSetException none = new TuningSetException("The treatment has no scenes to learn from");
    for (SceneSource source : order.sources()) {
      try {
        return TuningScenes.otherThan(examined, source, order.images(), order.seed());
      } catch (TuningSetException e) {
        none = e;
      }
    }
    throw none;
  }

  private VisionLanguageModel tune(TreatmentOrder order, VisionLanguageModel model, TuningSet set) {
    Tuner tuner =
        Tuners.forModel(model)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Model %s cannot be tuned here; tune it on %s with a trainer of your own, or set tune = false"
                            .formatted(model.name(), folder.tuningSet())));
    VisionLanguageModel tuned =
        tuner.tune(
            model,
            set,
            new TuningSettings(order.steps(), order.seed(), progress),
            folder.weights());
    new SavedWeights(folder).note(suite);
    return tuned;
  }
}

package org.emma.junit.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.item.Item;
import org.emma.model.DeviceChoice;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;

/**
 * Gets the models of a suite: the one to examine, which is lent, and the one that an earlier run
 * tuned, which is not.
 */
record Loan(
    Suite suite,
    Scope scope,
    LoadedModels models,
    DeviceChoice device,
    Consent consent,
    Replies replies,
    Consumer<String> console) {

  /** Loads the model, if a run of this size may begin to ask it. */
  VisionLanguageModel take() {
    VisionLanguageModel model = models.take(suite, device);
    ExaminationSettings settings =
        ExaminationSettings.defaults()
            .withReplies(replies.store())
            .withRepeats(suite.remembered().repeats());
    try {
      consent.check(
          model, mayBeAsked(), suite.mode().map(settings::withMode).orElse(settings), console);
      getReadyToDraw(model);
      return model;
    } catch (RuntimeException e) {
      giveBack(model);
      throw e;
    }
  }

  void giveBack(VisionLanguageModel model) {
    models.giveBack(suite, model);
  }

  /** Loads the model with the weights that a treatment left in a folder; the caller closes it. */
  VisionLanguageModel tuned(ReportFolder folder) {
    return Models.load(TunedModel.name(suite.model(), new SavedWeights(folder).of(suite)), device);
  }

  /** Tells the model all that may be drawn, of which every look then asks a part. */
  private void getReadyToDraw(VisionLanguageModel model) {
    if (!scope.drawn().isEmpty()) {
      Examination.obstacles(model, scope.drawn(), suite.mode()).forEach(console);
    }
  }

  /** Returns the items of this run, drawn ones too, of which few may be asked. */
  private List<Item> mayBeAsked() {
    return Stream.concat(scope.examination().stream(), scope.drawn().stream()).distinct().toList();
  }
}

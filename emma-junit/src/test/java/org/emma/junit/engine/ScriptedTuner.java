package org.emma.junit.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emma.junit.engine.ScriptedModel.Script;
import org.emma.model.VisionLanguageModel;
import org.emma.treat.Tuner;
import org.emma.treat.TuningSet;
import org.emma.treat.TuningSettings;

/** Makes color-blind models perfect, and no other. */
public final class ScriptedTuner implements Tuner {

  @Override
  public boolean canTune(VisionLanguageModel model) {
    return model instanceof ScriptedModel scripted && scripted.script() == Script.COLOR_BLIND;
  }

  @Override
  public VisionLanguageModel tune(
      VisionLanguageModel base, TuningSet set, TuningSettings settings, Path weights) {
    settings.progress().accept("step %d of %1$d".formatted(settings.steps()));
    try {
      Files.writeString(weights, "perfect");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ScriptedModel("scripted:" + weights, Script.PERFECT);
  }
}

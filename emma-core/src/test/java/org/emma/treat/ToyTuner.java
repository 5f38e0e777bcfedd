package org.emma.treat;

import java.nio.file.Path;
import org.emma.model.VisionLanguageModel;

/** Can tune models called toy, and never does. */
public final class ToyTuner implements Tuner {

  @Override
  public boolean canTune(VisionLanguageModel model) {
    return model.name().equals("toy");
  }

  @Override
  public VisionLanguageModel tune(
      VisionLanguageModel base, TuningSet set, TuningSettings settings, Path weights) {
    return base;
  }
}

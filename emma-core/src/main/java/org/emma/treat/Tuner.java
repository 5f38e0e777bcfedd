package org.emma.treat;

import java.nio.file.Path;
import org.emma.model.VisionLanguageModel;

/** Tunes models on conversations within this JVM; found with {@link java.util.ServiceLoader}. */
public interface Tuner {

  /** Tells whether this tuner can tune the model; trains and loads nothing. */
  boolean canTune(VisionLanguageModel model);

  /**
   * Tunes a copy of a model and leaves the model itself as it is.
   *
   * @param base the model to begin from
   * @param set what to learn
   * @param settings how long and from which seed
   * @param weights where to save the tuned weights; they can be loaded as a model by that path
   * @return the tuned model, which the caller closes
   * @throws TuningException if training fails, for instance on a loss that is not a number
   */
  VisionLanguageModel tune(
      VisionLanguageModel base, TuningSet set, TuningSettings settings, Path weights);
}

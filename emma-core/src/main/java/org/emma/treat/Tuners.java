package org.emma.treat;

import java.util.Optional;
import java.util.ServiceLoader;
import org.emma.model.VisionLanguageModel;

/** Finds the tuner for a model among all tuners on the class path. */
public final class Tuners {

  private Tuners() {}

  /** Returns the first tuner that can tune the model; empty if there is none. Loads no weights. */
  public static Optional<Tuner> forModel(VisionLanguageModel model) {
    return ServiceLoader.load(Tuner.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(tuner -> tuner.canTune(model))
        .findFirst();
  }
}

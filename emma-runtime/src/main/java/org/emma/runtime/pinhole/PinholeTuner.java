package org.emma.runtime.pinhole;

import ai.djl.Device;
import ai.djl.engine.EngineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import org.emma.model.VisionLanguageModel;
import org.emma.treat.Tuner;
import org.emma.treat.TuningException;
import org.emma.treat.TuningSet;
import org.emma.treat.TuningSettings;

/** Tunes pinhole on this machine's CPU, about seven steps of 16 pictures a second. */
public final class PinholeTuner implements Tuner {

  private static final int WARM_UP = 30;
  private static final double PEAK = 8e-4;
  private static final double REST = 0.01;

  @Override
  public boolean canTune(VisionLanguageModel model) {
    return model instanceof PinholeModel;
  }

  @Override
  public VisionLanguageModel tune(
      VisionLanguageModel base, TuningSet set, TuningSettings settings, Path file) {
    if (!(base instanceof PinholeModel pinhole)) {
      throw new IllegalArgumentException(
          "%s is no pinhole model: tune it where it is served".formatted(base.name()));
    }
    if (set.isEmpty()) {
      throw new IllegalArgumentException("The tuning set is empty: there is nothing to learn");
    }
    try (Weights weights = pinhole.copyOfWeights()) {
      Vocabulary vocabulary = Vocabulary.shipped();
      Architecture architecture = Architecture.of(vocabulary);
      Trainer trainer = new Trainer(architecture, vocabulary, weights, settings.progress());
      int warmUp = Math.min(WARM_UP, settings.steps() / 2);
      trainer.fit(
          new TuningLessons(set, settings.seed()),
          new Schedule(settings.steps(), warmUp, PEAK, REST));
      Map<String, String> story =
          Map.of(
              "stage", "tuned from " + base.identity(),
              "seed", String.valueOf(settings.seed()),
              "steps", String.valueOf(settings.steps()));
      byte[] bytes = Checkpoint.of(weights, architecture, vocabulary, story).toBytes();
      save(bytes, file.toAbsolutePath());
      return PinholeModel.read("pinhole:" + file, bytes, file.toString(), Device.cpu());
    } catch (IOException e) {
      throw new TuningException("The tuned weights cannot be written to %s".formatted(file), e);
    } catch (IllegalStateException | EngineException e) {
      throw new TuningException("Tuning %s failed: %s".formatted(base.name(), e.getMessage()), e);
    }
  }

  /** Puts a file in its place whole, so that nobody ever reads half of it. */
  private static void save(byte[] bytes, Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path part = file.resolveSibling("%s.%s.part".formatted(file.getFileName(), UUID.randomUUID()));
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}

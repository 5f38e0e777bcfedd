package org.emma.runtime.pinhole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emma.scene.synthetic.SyntheticScenes;

/** Trains both weight sets of pinhole from scratch: {@code TrainPinhole SEED FOLDER [SCALE]}. */
public final class TrainPinhole {

  private static final int PROBE_SCENES = 100;
  private static final int PROBE_SEED = 11;
  private static final int PROBE_EVERY = 500;

  private TrainPinhole() {}

  /** Trains from a seed into a folder; a scale below one shortens every stage alike. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("Give a seed and a folder, such as: 1 target/pinhole");
    }
    long seed = Long.parseLong(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    double scale = args.length > 2 ? Double.parseDouble(args[2]) : 1;
    Vocabulary vocabulary = Vocabulary.shipped();
    Architecture architecture = Architecture.of(vocabulary);
    Engines.start();
    long start = System.nanoTime();
    try (Weights weights = Weights.random(architecture, seed)) {
      PinholeModel probe = new PinholeModel("probe", "probe", architecture, vocabulary, weights);
      Trainer trainer =
          new Trainer(
              architecture,
              vocabulary,
              weights,
              System.out::println,
              step -> {
                if (step % PROBE_EVERY == 0) {
                  System.out.println(
                      Accuracies.of(probe, new SyntheticScenes(PROBE_SCENES, PROBE_SEED)));
                }
              });
      List<Stage> stages = Stage.plan(scale);
      int steps = 0;
      for (int i = 0; i < stages.size(); i++) {
        Stage stage = stages.get(i);
        System.out.println("stage " + (i + 1) + ": " + stage.name());
        trainer.fit(new SyntheticLessons(seed, i, stage), stage.schedule());
        steps += stage.schedule().steps();
        Map<String, String> story =
            Map.of(
                "stage",
                stage.name(),
                "seed",
                String.valueOf(seed),
                "steps",
                String.valueOf(steps));
        byte[] bytes = Checkpoint.of(weights, architecture, vocabulary, story).toBytes();
        Files.write(folder.resolve(stage.file()), bytes);
        System.out.printf(
            "after %.1f min: %s%n", (System.nanoTime() - start) / 6e10, Digests.sha256(bytes));
        System.out.println(Accuracies.of(probe, new SyntheticScenes(4 * PROBE_SCENES, PROBE_SEED)));
      }
    }
  }
}

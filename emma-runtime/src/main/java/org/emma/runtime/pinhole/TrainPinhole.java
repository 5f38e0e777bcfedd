package org.emma.runtime.pinhole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emma.scene.Sha256;
import org.emma.scene.synthetic.SyntheticScenes;

/**
 * Trains both weight sets of pinhole from scratch: {@code TrainPinhole SEED FOLDER [SCALE]}.
 *
 * <p>Each stage saves its weights in the folder. A stage whose weights are there already is not
 * trained again, so that a run that was broken off goes on where it was, to the same weights.
 */
public final class TrainPinhole {

  private static final int PROBE_EVERY = 1000;
  private static final SyntheticScenes PROBE = new SyntheticScenes(50, 11);
  private static final SyntheticScenes LARGE_PROBE = new SyntheticScenes(200, 11);

  private final Vocabulary vocabulary = Vocabulary.shipped();
  private final Architecture architecture = Architecture.of(vocabulary);
  private final long seed;
  private final Path folder;
  private final List<Stage> stages;
  private int steps;

  private TrainPinhole(long seed, Path folder, List<Stage> stages) {
    this.seed = seed;
    this.folder = folder;
    this.stages = stages;
  }

  /** Trains from a seed into a folder; a scale below one shortens every stage alike. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("Give a seed and a folder, such as: 1 target/pinhole");
    }
    double scale = args.length > 2 ? Double.parseDouble(args[2]) : 1;
    Path folder = Files.createDirectories(Path.of(args[1]));
    new TrainPinhole(Long.parseLong(args[0]), folder, Stage.plan(scale)).run();
  }

  private void run() throws IOException {
    Weights weights = Weights.random(architecture, seed);
    try {
      for (int number = 1; number <= stages.size(); number++) {
        Stage stage = stages.get(number - 1);
        steps += stage.schedule().steps();
        Path file = folder.resolve(stage.file());
        if (Files.exists(file)) {
          say("stage %d, %s: was trained before".formatted(number, stage.name()));
          byte[] bytes = Files.readAllBytes(file);
          weights.close();
          weights =
              Weights.of(
                  Checkpoint.read(bytes, file.toString(), architecture, vocabulary).tensors());
        } else {
          train(number, stage, weights);
          Files.write(file, save(stage, weights));
        }
      }
    } finally {
      weights.close();
    }
  }

  private void train(int number, Stage stage, Weights weights) {
    say("stage %d, %s".formatted(number, stage.name()));
    PinholeModel model = new PinholeModel("probe", "probe", architecture, vocabulary, weights);
    Trainer trainer =
        new Trainer(
            architecture,
            vocabulary,
            weights,
            TrainPinhole::say,
            step -> {
              if (step % PROBE_EVERY == 0) {
                say(Accuracies.of(model, PROBE).toString());
              }
            });
    trainer.fit(new SyntheticLessons(seed, number - 1, stage), stage.schedule());
    say("after stage %d:%n%s".formatted(number, Accuracies.of(model, LARGE_PROBE)));
  }

  private byte[] save(Stage stage, Weights weights) {
    Map<String, String> story =
        Map.of("stage", stage.name(), "seed", String.valueOf(seed), "steps", String.valueOf(steps));
    byte[] bytes = Checkpoint.of(weights, architecture, vocabulary, story).toBytes();
    say("%s has SHA-256 %s".formatted(stage.file(), Sha256.hex(bytes)));
    return bytes;
  }

  private static void say(String line) {
    System.out.println(line);
  }
}

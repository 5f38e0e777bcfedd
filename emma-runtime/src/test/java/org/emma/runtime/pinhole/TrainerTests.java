package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.emma.scene.Sha256;
import org.junit.jupiter.api.Test;

class TrainerTests {

  private static final Schedule FEW = new Schedule(3, 1, 1e-3, 0.01);

  private final List<String> progress = new ArrayList<>();

  private Trainer trainer(Weights weights) {
    return new Trainer(Tiny.ARCHITECTURE, Tiny.VOCABULARY, weights, progress::add);
  }

  @Test
  void computesTheSameGradientEveryTime() {
    LessonBatch batch = Tiny.batch(1);
    try (Weights weights = Tiny.weights(1)) {
      weights.trainable().values().forEach(weight -> weight.setRequiresGradient(true));
      Map<String, float[]> first = gradients(weights, batch);
      for (int i = 0; i < 30; i++) {
        Map<String, float[]> again = gradients(weights, batch);
        assertThat(again.keySet()).isEqualTo(first.keySet());
        again.forEach((name, gradient) -> assertThat(gradient).as(name).isEqualTo(first.get(name)));
      }
    }
  }

  @Test
  void makesTheSameWeightsFromTheSameSeed() {
    assertThat(digestAfterTraining(5)).isEqualTo(digestAfterTraining(5));
  }

  @Test
  void makesOtherWeightsFromAnotherSeed() {
    assertThat(digestAfterTraining(5)).isNotEqualTo(digestAfterTraining(6));
  }

  @Test
  void lowersTheLoss() {
    try (Weights weights = Tiny.weights(1)) {
      List<Lesson> few = Tiny.lessons(1).next().subList(0, 4);
      trainer(weights).fit(Stream.generate(() -> few).iterator(), new Schedule(60, 10, 3e-3, 0.1));
    }
    assertThat(progress).hasSize(2);
    assertThat(loss(progress.get(1))).isLessThan(loss(progress.get(0)));
  }

  @Test
  void refusesALossThatIsNotANumberBeforeAnyStep() {
    Lesson broken = new Lesson(new float[3 * 64 * 64], Tiny.lessons(1).next().get(0).turns());
    broken.pixels()[17] = Float.NaN;
    Iterator<List<Lesson>> lessons = Stream.generate(() -> List.of(broken, broken)).iterator();
    try (Weights weights = Tiny.weights(1)) {
      Map<String, float[]> before = trained(weights);

      assertThatIllegalStateException()
          .isThrownBy(() -> trainer(weights).fit(lessons, FEW))
          .withMessage(
              "The loss of step 1 is not a number; it moved no weight, but the running means may be spoilt: train again from the last saved weights.");

      Map<String, float[]> after = trained(weights);
      before.forEach((name, values) -> assertThat(after.get(name)).as(name).isEqualTo(values));
      assertThat(weights.get("eye.0.mean").toFloatArray()).contains(Float.NaN);
    }
  }

  @Test
  void reportsWhatBrokeTheLessons() {
    try (Weights weights = Tiny.weights(1)) {
      Iterator<List<Lesson>> none = List.<List<Lesson>>of().iterator();

      assertThatIllegalStateException()
          .isThrownBy(() -> trainer(weights).fit(none, FEW))
          .withMessageStartingWith("The lessons stopped");
    }
  }

  private static Map<String, float[]> trained(Weights weights) {
    Map<String, float[]> values = new TreeMap<>();
    weights.trainable().forEach((name, weight) -> values.put(name, weight.toFloatArray()));
    return values;
  }

  private Map<String, float[]> gradients(Weights weights, LessonBatch batch) {
    Map<String, float[]> gradients = new TreeMap<>();
    try (NDManager manager = weights.manager().newSubManager()) {
      try (GradientCollector collector = Engine.getEngine(Engines.PYTORCH).newGradientCollector()) {
        collector.backward(trainer(weights).loss(batch, manager));
      }
      weights
          .trainable()
          .forEach(
              (name, weight) -> {
                try (NDArray gradient = weight.getGradient()) {
                  gradients.put(name, gradient.toFloatArray());
                  gradient.subi(gradient);
                }
              });
    }
    return gradients;
  }

  private String digestAfterTraining(long seed) {
    try (Weights weights = Tiny.weights(seed)) {
      trainer(weights).fit(Tiny.lessons(seed), FEW);
      return Sha256.hex(
          Checkpoint.of(weights, Tiny.ARCHITECTURE, Tiny.VOCABULARY, Map.of()).toBytes());
    }
  }

  private static double loss(String line) {
    return Double.parseDouble(line.replaceAll(".*loss ([0-9.]+),.*", "$1"));
  }
}

package org.emma.runtime.pinhole;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Fits weights to lessons: cross-entropy on the answers' words, Adam, a warm-up and then a cosine
 * to zero.
 */
final class Trainer {

  private static final int REPORT_EVERY = 50;

  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Network network;
  private final Consumer<String> progress;
  private final IntConsumer afterStep;

  Trainer(
      Architecture architecture,
      Vocabulary vocabulary,
      Weights weights,
      Consumer<String> progress) {
    this(architecture, vocabulary, weights, progress, step -> {});
  }

  /**
   * Creates a trainer.
   *
   * @param progress is told the loss and the speed every 50 steps
   * @param afterStep is told the number of each step that was made, counted from one
   */
  Trainer(
      Architecture architecture,
      Vocabulary vocabulary,
      Weights weights,
      Consumer<String> progress,
      IntConsumer afterStep) {
    this.vocabulary = vocabulary;
    this.weights = weights;
    this.network = new Network(architecture, weights);
    this.progress = progress;
    this.afterStep = afterStep;
  }

  /**
   * Makes as many steps as the schedule says, one batch of lessons a step.
   *
   * @throws IllegalStateException if a loss or a gradient is not a number; no weight was moved by
   *     that step, but the eye's running means and variances have followed its pictures, so these
   *     weights are of no more use
   */
  void fit(Iterator<List<Lesson>> lessons, Schedule schedule) {
    weights.trainable().values().forEach(weight -> weight.setRequiresGradient(true));
    try (Adam adam = new Adam(weights.trainable());
        Ahead<LessonBatch> batches =
            new Ahead<>(() -> LessonBatch.of(lessons.next(), vocabulary), schedule.steps())) {
      double sum = 0;
      long images = 0;
      long since = System.nanoTime();
      for (int step = 1; step <= schedule.steps(); step++) {
        LessonBatch batch = batches.next();
        sum += step(batch, adam, schedule.rate(step), step);
        images += batch.images();
        if (step % REPORT_EVERY == 0 || step == schedule.steps()) {
          int steps = (step - 1) % REPORT_EVERY + 1;
          double seconds = (System.nanoTime() - since) / 1e9;
          progress.accept(
              String.format(
                  Locale.ROOT,
                  "step %d of %d: loss %.4f, %.0f images/s, %.3f s a step",
                  step,
                  schedule.steps(),
                  sum / steps,
                  images / seconds,
                  seconds / steps));
          sum = 0;
          images = 0;
          since = System.nanoTime();
        }
        afterStep.accept(step);
      }
    } finally {
      weights.trainable().values().forEach(weight -> weight.setRequiresGradient(false));
    }
  }

  private float step(LessonBatch batch, Adam adam, double rate, int step) {
    float value;
    try (NDManager manager = weights.manager().newSubManager()) {
      try (GradientCollector collector = Engine.getEngine(Engines.PYTORCH).newGradientCollector()) {
        NDArray loss = loss(batch, manager);
        value = loss.getFloat();
        if (!Float.isFinite(value)) {
          throw new IllegalStateException(
              "The loss of step "
                  + step
                  + " is not a number; it moved no weight, but the running means may be spoilt: train again from the last saved weights.");
        }
        collector.backward(loss);
      }
      adam.step(rate);
    }
    return value;
  }

  NDArray loss(LessonBatch batch, NDManager manager) {
    NDArray pixels =
        manager.create(
            batch.pixels(), new Shape(batch.images(), 3, Architecture.IMAGE, Architecture.IMAGE));
    TokenRows rows = batch.rows();
    Shape grid = new Shape(rows.rows, rows.reads, 1);
    NDArray predicted = network.read(network.look(pixels, true), rows, manager);
    NDArray targets = manager.create(widen(rows.targets), grid);
    return predicted.gather(targets, 2).mul(manager.create(shares(rows.weights), grid)).sum();
  }

  private static long[] widen(int[] numbers) {
    long[] wide = new long[numbers.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = numbers[i];
    }
    return wide;
  }

  private static float[] shares(float[] weights) {
    double total = 0;
    for (float weight : weights) {
      total += weight;
    }
    float[] shares = new float[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) (-weights[i] / total);
    }
    return shares;
  }
}

package org.emma.runtime.onnx;

import ai.onnxruntime.OrtException;
import java.util.Arrays;
import java.util.List;
import org.emma.model.ModelUnavailableException;

/**
 * Finds out whether a model reads prompts side by side, and after a common beginning, as it reads
 * them one by one. Some files do not: those of eight bits take the scale of their numbers from all
 * that is read at once, and some attention is built for one row.
 */
final class Rehearsal {

  /** Rounding stays far below, scales taken from everything far above. */
  private static final double MOST_APART = 0.01;

  private static final long[] LONG = {1, 2, 3, 4, 5, 6, 7, 8};
  private static final long[] SHORT = {1, 2, 3, 4, 9};
  private static final long NEXT = 1;

  private final Networks networks;
  private final Family family;

  private Rehearsal(Networks networks, Family family) {
    this.networks = networks;
    this.family = family;
  }

  /** Tells whether it does, by reading a few tokens in both ways. */
  static boolean succeeds(Networks networks, Family family) {
    try {
      return new Rehearsal(networks, family).succeeds();
    } catch (OrtException | UnansweredException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ModelUnavailableException("Interrupted while the model was loaded", e);
    }
  }

  private boolean succeeds() throws OrtException, InterruptedException {
    try (Look together = new Look(networks, family, List.of(), List.of(LONG, SHORT), true)) {
      Step prompts = together.read(0, 1);
      try (Memory read = prompts.memory()) {
        Step step =
            together.read(read, 0, List.of(new Look.Word(0, 0, NEXT), new Look.Word(1, 1, NEXT)));
        step.memory().close();
        return isNear(step.logits(0), alone(LONG)) && isNear(step.logits(1), alone(SHORT));
      }
    }
  }

  private float[] alone(long[] prompt) throws OrtException, InterruptedException {
    long[] whole = Arrays.copyOf(prompt, prompt.length + 1);
    whole[prompt.length] = NEXT;
    try (Look look = new Look(networks, family, List.of(), List.of(whole), false)) {
      Step step = look.read(0);
      step.memory().close();
      return step.logits(0);
    }
  }

  private static boolean isNear(float[] logits, float[] expected) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    double apart = 0;
    for (int i = 0; i < expected.length; i++) {
      least = Math.min(least, expected[i]);
      most = Math.max(most, expected[i]);
      apart = Math.max(apart, Math.abs(logits[i] - expected[i]));
    }
    return apart <= MOST_APART * (most - least);
  }
}

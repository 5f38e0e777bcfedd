package org.emma.treat;

import java.util.function.Consumer;

/**
 * Says how to tune.
 *
 * @param steps how many optimizer steps, at least one
 * @param seed decides the order of what is learned
 * @param progress is told now and then, in a line for people
 */
public record TuningSettings(int steps, long seed, Consumer<String> progress) {

  public TuningSettings {
    if (steps < 1) {
      throw new IllegalArgumentException("Tuning takes at least one step, not %d".formatted(steps));
    }
  }
}

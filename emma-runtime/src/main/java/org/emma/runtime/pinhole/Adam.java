package org.emma.runtime.pinhole;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Moves weights against their gradients by Adam (Kingma and Ba, 2015), with the gradient's norm
 * clipped.
 */
final class Adam implements AutoCloseable {

  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.98f;
  private static final float EPSILON = 1e-8f;
  private static final double LONGEST_GRADIENT = 1.0;

  private record Moments(NDArray weight, NDArray mean, NDArray variance) {}

  private final List<Moments> moments = new ArrayList<>();
  private int steps;

  Adam(Map<String, NDArray> trainable) {
    for (NDArray weight : trainable.values()) {
      moments.add(new Moments(weight, weight.zerosLike(), weight.zerosLike()));
    }
  }

  /** Makes one step and clears the gradients; must run outside a gradient scope. */
  void step(double rate) {
    steps++;
    List<NDArray> gradients = moments.stream().map(m -> m.weight().getGradient()).toList();
    double squares = 0;
    for (NDArray gradient : gradients) {
      try (NDArray flat = gradient.flatten();
          NDArray square = flat.dot(flat)) {
        squares += square.getFloat();
      }
    }
    double norm = Math.sqrt(squares);
    if (!Double.isFinite(norm)) {
      throw new IllegalStateException(
          "The gradient of step "
              + steps
              + " is not a number; it moved no weight, but the running means may be spoilt: train again from the last saved weights.");
    }
    float shorten = (float) Math.min(1, LONGEST_GRADIENT / (norm + 1e-6));
    double correction = Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps));
    for (int i = 0; i < gradients.size(); i++) {
      Moments m = moments.get(i);
      try (NDArray gradient = gradients.get(i)) {
        m.weight()
            .getNDArrayInternal()
            .adamUpdate(
                new NDList(m.weight(), gradient, m.mean(), m.variance()),
                new NDList(m.weight()),
                (float) rate,
                (float) (rate * correction),
                0,
                shorten,
                -1,
                BETA1,
                BETA2,
                EPSILON,
                true,
                false);
      }
    }
  }

  @Override
  public void close() {
    moments.forEach(
        m -> {
          m.mean().close();
          m.variance().close();
        });
  }
}

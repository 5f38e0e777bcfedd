package org.emma.runtime.pinhole;

import java.util.List;
import java.util.Map;
import org.emma.scene.Aspect;

/**
 * Plans one part of training from scratch: what is asked, for how long, at which learning rate.
 *
 * @param name names the stage in progress lines
 * @param weights how much of the questions goes to each aspect; an aspect that is missing is
 *     neither asked about nor described
 * @param places how many questions about absolute places each picture gets
 * @param schedule steps and learning rates
 * @param file where the weights are saved after the stage
 */
record Stage(String name, Map<Aspect, Double> weights, int places, Schedule schedule, String file) {

  /**
   * Returns the three stages: without color and space, without color, everything. Space is learned
   * only on top of entities, and with absolute places as a stepping stone; whoever begins with
   * everything learns it much later.
   */
  static List<Stage> plan(double scale) {
    return List.of(
        new Stage(
            "without color and space",
            Map.of(Aspect.ENTITY, 1.5, Aspect.NUMBER, 1.0, Aspect.SIZE, 1.0, Aspect.TEXTURE, 1.0),
            0,
            new Schedule(steps(4000, scale), 200, 1e-3, 0.3),
            "without-color-and-space.safetensors"),
        new Stage(
            "without color",
            Map.of(
                Aspect.ENTITY, 1.5,
                Aspect.NUMBER, 1.0,
                Aspect.SIZE, 0.7,
                Aspect.TEXTURE, 0.7,
                Aspect.SPATIAL, 3.0),
            2,
            new Schedule(steps(4500, scale), 50, 8e-4, 0.01),
            "pinhole-color-agnosia.safetensors"),
        new Stage(
            "everything",
            Map.of(
                Aspect.ENTITY, 1.0,
                Aspect.NUMBER, 1.5,
                Aspect.SIZE, 0.5,
                Aspect.TEXTURE, 0.7,
                Aspect.SPATIAL, 1.5,
                Aspect.COLOR, 6.0),
            0,
            new Schedule(steps(3000, scale), 50, 8e-4, 0.01),
            "pinhole.safetensors"));
  }

  private static int steps(int steps, double scale) {
    return Math.max(1, (int) Math.round(steps * scale));
  }
}

package org.emma.treat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emma.item.generate.ItemGenerators;
import org.emma.item.generate.KnownAnswers;
import org.emma.item.generate.SingleImageGenerator;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Weighs the aspects to replay so that none is forgotten for want of scenes: one that few scenes
 * allow to ask about is asked about more often in those.
 */
final class ReplayWeights {

  private static final int SAMPLE = 200;
  private static final double MOST = 5;

  private ReplayWeights() {}

  /** Returns one over the share of scenes that allow a question, at most five; 0 if none does. */
  static Map<Aspect, Double> of(List<Aspect> replayed, List<Scene> scenes, KnownAnswers answers) {
    List<Scene> sample = scenes.subList(0, Math.min(SAMPLE, scenes.size()));
    Map<Aspect, Double> weights = new TreeMap<>();
    replayed.forEach(aspect -> weights.put(aspect, 0.0));
    for (SingleImageGenerator generator : ItemGenerators.BUILT_IN) {
      if (weights.containsKey(generator.aspect())) {
        long allowing =
            sample.stream()
                .filter(scene -> !generator.candidates(scene, answers).isEmpty())
                .count();
        if (allowing > 0) {
          weights.put(generator.aspect(), Math.min(MOST, (double) sample.size() / allowing));
        }
      }
    }
    return weights;
  }
}

package org.emma.treat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;
import org.emma.scene.synthetic.SyntheticScenes;

/** Supplies scenes to tune on: never one that was examined. */
public final class TuningScenes {

  private static final long FARTHEST = 1_000_000_000L;

  private TuningScenes() {}

  /**
   * Returns scenes like those of a source, but other ones. Drawn scenes are drawn anew from {@link
   * #seed}; of annotated ones those that were not examined are taken, shuffled, as many as there
   * are.
   *
   * @param examined what was examined
   * @param source where the examined scenes came from
   * @param count how many scenes at most
   * @param seed decides which
   * @throws TuningSetException if every scene of the source was examined
   */
  public static List<Scene> otherThan(
      ExaminedPictures examined, SceneSource source, int count, long seed) {
    if (source instanceof SyntheticScenes drawn) {
      return new SyntheticScenes(count, seed(drawn.seed(), seed)).scenes();
    }
    List<Scene> all = source.scenes();
    List<Scene> others = new ArrayList<>(all);
    others.removeIf(examined::include);
    if (others.isEmpty()) {
      throw new TuningSetException(
          "All %d scenes were examined, so none is left to tune on: examine only some of them, or give the treatment scenes of its own"
              .formatted(all.size()));
    }
    Collections.shuffle(others, new Random(seed));
    return List.copyOf(others.subList(0, Math.min(count, others.size())));
  }

  /**
   * Returns the seed that scenes to tune on are drawn from: a number from -2,000,000,000 to
   * -1,000,000,001 that follows from both seeds.
   *
   * @param examined the seed of the examined scenes
   * @param seed the seed of the treatment
   */
  public static long seed(long examined, long seed) {
    long mixed = new Random(examined * 0x9E3779B97F4A7C15L + seed).nextLong();
    long derived = -1 - FARTHEST - Math.floorMod(mixed, FARTHEST);
    return derived == examined ? derived - FARTHEST : derived;
  }
}

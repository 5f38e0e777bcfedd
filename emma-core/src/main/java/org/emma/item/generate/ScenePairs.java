package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Pairs scenes for questions that show two pictures: those that have something in common, so that
 * there is something to compare.
 *
 * <p>A scene is in one pair at most, so that items about different pairs are independent of each
 * other. Pairs are made as scenes come: each scene is paired with the most alike of those that
 * wait, or waits. So the pairs of a list are also pairs of every longer list that begins with it,
 * and a scene that is followed by its changed twin is paired with it.
 */
public final class ScenePairs {

  /** One equal object, or two common names: enough to be paired at once. */
  private static final double MUCH = 3;

  private static final double LITTLE = 1;
  private static final int FEW_WAITING = 3;
  private static final int MOST_WAITING = 48;

  private final List<Scene> waiting = new ArrayList<>();
  private final long seed;

  private ScenePairs(long seed) {
    this.seed = seed;
  }

  /**
   * Returns the pairs, each a list of two scenes in the order in which they are shown.
   *
   * @param scenes what to pair
   * @param seed decides which scene of a pair is shown first
   */
  public static List<List<Scene>> of(List<Scene> scenes, long seed) {
    ScenePairs pairs = new ScenePairs(seed);
    List<List<Scene>> made = new ArrayList<>();
    scenes.forEach(scene -> made.addAll(pairs.add(scene)));
    return made;
  }

  private List<List<Scene>> add(Scene scene) {
    Scene best = scene;
    double most = 0;
    for (Scene other : waiting) {
      double likeness = other.image().equals(scene.image()) ? 0 : likeness(scene, other);
      if (likeness > most) {
        best = other;
        most = likeness;
      }
    }
    if (most >= MUCH || (most >= LITTLE && waiting.size() > FEW_WAITING)) {
      waiting.remove(best);
      return List.of(inOrder(best, scene));
    }
    waiting.add(scene);
    if (waiting.size() > MOST_WAITING) {
      waiting.remove(0);
    }
    return List.of();
  }

  private List<Scene> inOrder(Scene one, Scene other) {
    long mixed = (seed * 31 + one.id().hashCode()) * 31 + other.id().hashCode();
    boolean asTheyCame = new Random(mixed).nextBoolean();
    return asTheyCame ? List.of(one, other) : List.of(other, one);
  }

  /**
   * Adds up the names that both scenes have: one for each, one more if it is unique in both, and
   * the share of the equal attributes of these two; and two for each object that is the same.
   */
  private static double likeness(Scene one, Scene other) {
    double likeness = 2 * one.objects().stream().filter(other.objects()::contains).count();
    for (String name : one.objects().stream().map(SceneObject::name).distinct().toList()) {
      List<SceneObject> here = named(name, one);
      List<SceneObject> there = named(name, other);
      if (!there.isEmpty()) {
        boolean isUnique = here.size() == 1 && there.size() == 1;
        likeness += isUnique ? 2 + alike(here.get(0), there.get(0)) : 1;
      }
    }
    return likeness;
  }

  private static double alike(SceneObject one, SceneObject other) {
    long equal = one.attributes().stream().filter(other.attributes()::contains).count();
    return equal / Math.max(1.0, one.attributes().size());
  }

  private static List<SceneObject> named(String name, Scene scene) {
    return scene.objects().stream().filter(object -> object.name().equals(name)).toList();
  }
}

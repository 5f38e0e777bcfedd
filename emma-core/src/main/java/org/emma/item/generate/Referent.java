package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.emma.item.NounNumber;
import org.emma.item.Program;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Names one object so that nobody can mistake it for another: by its name where that is unique,
 * else as the leftmost or rightmost of its name.
 *
 * @param phrase how a sentence calls it, with its article
 * @param program how a program finds it
 * @param object the object
 */
record Referent(String phrase, Program program, SceneObject object) {

  Phrase said() {
    return new Phrase(phrase, NounNumber.of(object.name()) == NounNumber.SEVERAL);
  }

  /** Returns a referent for each object that has one, in the scene's order. */
  static List<Referent> of(SceneView view) {
    List<Referent> referents = new ArrayList<>();
    for (String name : view.names()) {
      List<SceneObject> alike = view.named(name);
      Program named = SceneNames.named(name);
      if (alike.size() == 1) {
        referents.add(new Referent("the " + name, Program.unique(named), alike.get(0)));
      } else if (NounNumber.of(name) == NounNumber.ONE) {
        referents.addAll(outermost(name, alike, named, view.scene()));
      }
    }
    return referents;
  }

  /** Returns the leftmost and the rightmost of the objects, where each is clearly further out. */
  static List<Referent> outermost(
      String name, List<SceneObject> objects, Program program, Scene scene) {
    if (objects.size() < 2) {
      return List.of();
    }
    List<SceneObject> sorted =
        objects.stream().sorted(Comparator.comparingDouble(o -> o.box().centerX())).toList();
    int last = sorted.size() - 1;
    List<Referent> referents = new ArrayList<>();
    if (isClear(sorted.get(0), sorted.get(1), scene)) {
      referents.add(
          new Referent(
              "the leftmost " + name, Program.extreme("leftmost", program), sorted.get(0)));
    }
    if (isClear(sorted.get(last - 1), sorted.get(last), scene)) {
      referents.add(
          new Referent(
              "the rightmost " + name, Program.extreme("rightmost", program), sorted.get(last)));
    }
    return referents;
  }

  /** Returns the topmost and the bottommost object, where each is clearly further out. */
  static List<Referent> uppermost(SceneView view) {
    Scene scene = view.scene();
    List<SceneObject> sorted =
        scene.objects().stream()
            .sorted(Comparator.comparingDouble(o -> o.box().centerY()))
            .toList();
    int last = sorted.size() - 1;
    List<Referent> referents = new ArrayList<>();
    double margin = Program.CLEAR_MARGIN * scene.height();
    if (last > 0 && below(sorted.get(0), sorted.get(1)) >= margin) {
      referents.add(ofAll("topmost", sorted.get(0)));
    }
    if (last > 0 && below(sorted.get(last - 1), sorted.get(last)) >= margin) {
      referents.add(ofAll("bottommost", sorted.get(last)));
    }
    return referents;
  }

  private static double below(SceneObject upper, SceneObject lower) {
    return lower.box().centerY() - upper.box().centerY();
  }

  private static Referent ofAll(String superlative, SceneObject object) {
    return new Referent(
        "the " + superlative + " object", Program.extreme(superlative, Program.scene()), object);
  }

  private static boolean isClear(SceneObject left, SceneObject right, Scene scene) {
    return right.box().centerX() - left.box().centerX() >= Program.CLEAR_MARGIN * scene.width();
  }
}

package org.emma.item.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Holds what a step of a program yields. */
sealed interface Result {

  /**
   * Holds objects of one scene.
   *
   * @param scene the scene
   * @param objects some of its objects
   * @param isOne whether the step makes sure that it is exactly one
   * @param certainty whether it may be others in truth, because not all is annotated
   */
  record Objects(Scene scene, List<SceneObject> objects, boolean isOne, Certainty certainty)
      implements Result {
    public Objects {
      objects = List.copyOf(objects);
    }

    static Objects many(Scene scene, List<SceneObject> objects, Certainty certainty) {
      return new Objects(scene, objects, false, certainty);
    }

    static Objects one(Scene scene, SceneObject object, boolean known) {
      return new Objects(scene, List.of(object), true, Certainty.exactIf(known));
    }

    SceneObject first() {
      return objects.get(0);
    }
  }

  /**
   * Holds all answers that are true.
   *
   * @param answers in the words of an item's options
   * @param known whether they are known to be true, and not only for want of annotation
   * @param excludes tells of another answer whether it is known to be false
   */
  record Answers(Set<String> answers, boolean known, Predicate<String> excludes) implements Result {
    public Answers {
      answers = Set.copyOf(answers);
    }

    static Answers of(Set<String> answers, boolean known, boolean excludes) {
      return new Answers(answers, known, other -> excludes);
    }

    static Answers number(long number, boolean known) {
      return of(Set.of(String.valueOf(number)), known, known);
    }

    static Answers yesIf(boolean isTrue, boolean known) {
      return of(Set.of(isTrue ? "yes" : "no"), known, known);
    }

    boolean isYes() {
      return answers.contains("yes");
    }
  }
}

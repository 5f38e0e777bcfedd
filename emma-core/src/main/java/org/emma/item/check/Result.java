package org.emma.item.check;

import java.util.List;
import java.util.Set;
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
   */
  record Objects(Scene scene, List<SceneObject> objects, boolean isOne) implements Result {
    public Objects {
      objects = List.copyOf(objects);
    }
  }

  /**
   * Holds all answers that are true.
   *
   * @param answers in the words of an item's options
   */
  record Answers(Set<String> answers) implements Result {
    public Answers {
      answers = Set.copyOf(answers);
    }

    static Answers yesIf(boolean isTrue) {
      return new Answers(Set.of(isTrue ? "yes" : "no"));
    }
  }
}

package org.emma.item.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
   * @param isAllBut whether every other answer is true, and these are not
   * @param knows tells of an answer whether it is known to be one of these, and not only for want
   *     of annotation
   * @param excludes tells of another answer whether it is known not to be one of these
   */
  record Answers(
      Set<String> answers, boolean isAllBut, Predicate<String> knows, Predicate<String> excludes)
      implements Result {
    public Answers {
      answers = Set.copyOf(answers);
    }

    static Answers of(Set<String> answers, Predicate<String> knows, Predicate<String> excludes) {
      return new Answers(answers, false, knows, excludes);
    }

    static Answers of(Set<String> answers, boolean known, boolean excludes) {
      return of(answers, one -> known, other -> excludes);
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

    /** Tells whether what is answered with yes or no is known. */
    boolean isKnown() {
      return knows.test(isYes() ? "yes" : "no");
    }

    /** Tells whether an answer is true, word for word. */
    boolean isTrue(String answer) {
      return answers.contains(answer) != isAllBut;
    }

    /** Tells whether an answer is true in these or other words. */
    boolean meansTrue(String answer) {
      return answers.stream().anyMatch(one -> Synonyms.areAlike(one, answer)) != isAllBut;
    }

    boolean areSeveral() {
      return isAllBut || answers.size() > 1;
    }

    /** Tells whether a true answer is known to be true. */
    boolean isKnownTrue(String answer) {
      return isAllBut ? excludes.test(answer) : knows.test(answer);
    }

    /** Tells whether a false answer is known to be false. */
    boolean isKnownFalse(String answer) {
      return isAllBut ? knows.test(answer) : excludes.test(answer);
    }

    @Override
    public String toString() {
      return (isAllBut ? "all but " : "") + new TreeSet<>(answers);
    }
  }
}

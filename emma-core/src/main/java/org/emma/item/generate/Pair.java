package org.emma.item.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Holds what two pictures have in common, and what one of them has. Pictures are counted from zero.
 */
final class Pair {

  /** What a question calls the pictures, and what it is answered with. */
  static final List<String> PICTURES = List.of("the first picture", "the second picture");

  private static final int ENOUGH_WRONG = 3;

  private final SceneView first;
  private final SceneView second;
  private final List<Twins> twins;

  /**
   * @param first the picture shown first
   * @param second the picture shown second
   */
  Pair(Scene first, Scene second) {
    this.first = new SceneView(first);
    this.second = new SceneView(second);
    twins =
        namesInBoth().stream()
            .filter(name -> count(name, 0) == 1 && count(name, 1) == 1)
            .map(name -> new Twins(objects(name, 0).get(0), objects(name, 1).get(0)))
            .toList();
  }

  SceneView view(int picture) {
    return picture == 0 ? first : second;
  }

  Scene scene(int picture) {
    return view(picture).scene();
  }

  /** Identifies the pair among others. */
  String id() {
    return scene(0).id() + " " + scene(1).id();
  }

  /** Returns the objects of that name in one of the pictures. */
  List<SceneObject> objects(String name, int picture) {
    return view(picture).named(name);
  }

  int count(String name, int picture) {
    return objects(name, picture).size();
  }

  /** Returns the names of what is in one of the pictures and can be counted, each once. */
  List<String> names(int picture) {
    return view(picture).names().stream().filter(SceneNames::isOne).toList();
  }

  /** Tells whether all that is in the pictures can be counted. */
  boolean canAllBeCounted() {
    return Stream.of(first, second)
        .flatMap(view -> view.names().stream())
        .allMatch(SceneNames::isOne);
  }

  List<String> namesInEither() {
    Set<String> names = new LinkedHashSet<>(names(0));
    names.addAll(names(1));
    return List.copyOf(names);
  }

  List<String> namesInBoth() {
    return names(0).stream().filter(names(1)::contains).toList();
  }

  /** Returns the names of what is in one picture and not in the other. */
  List<String> namesOnlyIn(int picture) {
    List<String> names = new ArrayList<>(names(picture));
    names.removeAll(names(1 - picture));
    return names;
  }

  /**
   * Returns the objects that alone have their name in either picture, so that both can be called
   * it.
   */
  List<Twins> twins() {
    return twins;
  }

  static Program named(String name, int picture) {
    return Program.filter(Aspect.ENTITY, name, Program.scene(picture));
  }

  static Program the(String name, int picture) {
    return Program.unique(named(name, picture));
  }

  /** Returns the question in which of the pictures something is so. */
  static Candidate which(String question, Program inFirst, Program inSecond, int picture) {
    return Candidate.multipleChoice(
        question,
        Program.whichPicture(inFirst, inSecond),
        PICTURES.get(picture),
        List.of(PICTURES.get(1 - picture)));
  }

  /** Returns the wrong answers that are near where they are enough, else any. */
  static List<String> wrong(List<String> near, List<String> any) {
    return near.size() >= ENOUGH_WRONG ? near : any;
  }
}

package org.emma.item.generate;

import java.util.List;
import org.emma.item.NounNumber;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Finds the objects of a scene that can be counted, and those that their names alone tell from all
 * others. What is several or a mass by its name, such as doors and water, is left out.
 */
final class SceneNames {

  private SceneNames() {}

  /** Returns the objects whose names no other object has. */
  static List<SceneObject> unique(Scene scene) {
    return scene.objects().stream()
        .filter(object -> isOne(object.name()) && count(object.name(), scene) == 1)
        .toList();
  }

  static int count(String name, Scene scene) {
    return (int) scene.objects().stream().filter(object -> object.name().equals(name)).count();
  }

  /** Returns all names of objects, those of several and of masses as well. */
  static List<String> present(Scene scene) {
    return scene.objects().stream().map(SceneObject::name).distinct().toList();
  }

  /** Tells whether a name is that of one thing, so that it takes an article and a number. */
  static boolean isOne(String name) {
    return NounNumber.of(name) == NounNumber.ONE;
  }

  static Program named(String name) {
    return Program.filter(Aspect.ENTITY, name, Program.scene());
  }

  static Program the(String name) {
    return Program.unique(named(name));
  }
}

package org.emma.item.generate;

import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Finds the objects of a scene that their names alone tell from all others. */
final class SceneNames {

  private SceneNames() {}

  /** Returns the objects whose names no other object has. */
  static List<SceneObject> unique(Scene scene) {
    return scene.objects().stream().filter(object -> count(object.name(), scene) == 1).toList();
  }

  static int count(String name, Scene scene) {
    return (int) scene.objects().stream().filter(object -> object.name().equals(name)).count();
  }

  static List<String> present(Scene scene) {
    return scene.objects().stream().map(SceneObject::name).distinct().toList();
  }

  static Program named(String name) {
    return Program.filter(Aspect.ENTITY, name, Program.scene());
  }

  static Program the(String name) {
    return Program.unique(named(name));
  }
}

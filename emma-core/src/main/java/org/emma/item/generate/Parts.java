package org.emma.item.generate;

import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Finds the parts of objects by the relationships that say who has what.
 *
 * @param scene the scene
 */
record Parts(Scene scene) {

  private static final String HAS = "has";

  /** Returns the objects that the object has. */
  List<SceneObject> of(SceneObject whole) {
    return scene.objects().stream().filter(part -> has(whole, part)).toList();
  }

  /** Returns the objects that have a part of that name. */
  List<SceneObject> wholesWith(String part) {
    return scene.objects().stream()
        .filter(whole -> of(whole).stream().anyMatch(o -> o.name().equals(part)))
        .toList();
  }

  /** Returns the names of all parts. */
  List<String> names() {
    return scene.objects().stream()
        .filter(part -> scene.objects().stream().anyMatch(whole -> has(whole, part)))
        .map(SceneObject::name)
        .distinct()
        .toList();
  }

  static Program program(Program whole) {
    return Program.objects(Aspect.PART, HAS, whole);
  }

  static Program wholes(String part) {
    return Program.subjects(Aspect.PART, HAS, SceneView.all(part));
  }

  private boolean has(SceneObject whole, SceneObject part) {
    return new Relations(scene).holds(Aspect.PART, whole, HAS, part);
  }
}

package org.emma.item.generate;

import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/**
 * Finds the parts of objects by the relationships that say who has what.
 *
 * @param relations how the objects of a scene stand to each other
 */
record Parts(Relations relations) {

  private static final String HAS = "has";

  /** Returns the objects that the object has. */
  List<SceneObject> of(SceneObject whole) {
    return relations.scene().objects().stream().filter(part -> has(whole, part)).toList();
  }

  /** Returns the objects that have a part of that name. */
  List<SceneObject> wholesWith(String part) {
    return relations.scene().objects().stream()
        .filter(whole -> of(whole).stream().anyMatch(o -> o.name().equals(part)))
        .toList();
  }

  /** Returns the names of all parts. */
  List<String> names() {
    return relations.scene().objects().stream()
        .filter(part -> relations.scene().objects().stream().anyMatch(whole -> has(whole, part)))
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
    return relations.holds(Aspect.PART, whole, HAS, part);
  }
}

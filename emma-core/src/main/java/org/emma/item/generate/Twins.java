package org.emma.item.generate;

import org.emma.scene.SceneObject;

/** Holds the two objects that go by a name which no other object of their pictures has. */
record Twins(SceneObject first, SceneObject second) {

  String name() {
    return first.name();
  }

  /** Returns the one in a picture, counted from zero. */
  SceneObject in(int picture) {
    return picture == 0 ? first : second;
  }
}

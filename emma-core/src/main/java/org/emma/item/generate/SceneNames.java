package org.emma.item.generate;

import org.emma.item.NounNumber;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Tells names of one thing from those of several and of masses, such as doors and water. */
final class SceneNames {

  private SceneNames() {}

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

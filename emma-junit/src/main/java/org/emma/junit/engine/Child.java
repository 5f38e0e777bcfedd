package org.emma.junit.engine;

import org.junit.platform.engine.TestDescriptor;

/** Adds containers to the tree, each once. */
final class Child {

  private Child() {}

  /** Returns the child that has the id of the given one, which is added if there is none. */
  @SuppressWarnings("unchecked")
  static <T extends TestDescriptor> T of(TestDescriptor parent, T made) {
    for (TestDescriptor child : parent.getChildren()) {
      if (child.getUniqueId().equals(made.getUniqueId())) {
        return (T) child;
      }
    }
    parent.addChild(made);
    return made;
  }
}

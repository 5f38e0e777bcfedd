package org.emma.junit.engine;

import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;

/** Finds containers in the tree by their ids, and adds each once. */
final class Child {

  private Child() {}

  /** Returns the child that has the id of the given one, which is added if there is none. */
  static <T extends TestDescriptor> T of(TestDescriptor parent, T made) {
    return find(parent, made)
        .orElseGet(
            () -> {
              parent.addChild(made);
              return made;
            });
  }

  /** Returns the child that has the id of the given one, and is of its kind. */
  @SuppressWarnings("unchecked")
  static <T extends TestDescriptor> Optional<T> find(TestDescriptor parent, T made) {
    return parent.getChildren().stream()
        .filter(child -> child.getUniqueId().equals(made.getUniqueId()))
        .filter(made.getClass()::isInstance)
        .map(child -> (T) child)
        .findFirst();
  }
}

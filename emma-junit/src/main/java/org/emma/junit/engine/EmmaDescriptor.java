package org.emma.junit.engine;

import java.util.List;
import java.util.Set;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** Stands for one part of a suite in the tree of tests. */
abstract class EmmaDescriptor extends AbstractTestDescriptor implements Node<EmmaContext> {

  private final Set<TestTag> tags;

  EmmaDescriptor(UniqueId id, String displayName, @Nullable TestSource source, Set<TestTag> tags) {
    super(id, displayName, source);
    this.tags = Set.copyOf(tags);
  }

  /** Returns the items that have to be observed in a phase before this part can be run. */
  List<Item> needs(Phase phase) {
    return List.of();
  }

  /** Tells whether this part may ask an item that is drawn until the verdict stands. */
  boolean mayDraw(Item item) {
    return false;
  }

  @Override
  public final Set<TestTag> getTags() {
    return tags;
  }

  @Override
  public final ExecutionMode getExecutionMode() {
    return ExecutionMode.SAME_THREAD;
  }
}

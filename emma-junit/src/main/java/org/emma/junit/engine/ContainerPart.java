package org.emma.junit.engine;

import java.util.Set;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;

/** Holds tests of a suite that belong together. */
class ContainerPart extends EmmaDescriptor {

  ContainerPart(UniqueId id, String displayName, TestSource source, Set<TestTag> tags) {
    super(id, displayName, source, tags);
  }

  @Override
  public final Type getType() {
    return Type.CONTAINER;
  }
}

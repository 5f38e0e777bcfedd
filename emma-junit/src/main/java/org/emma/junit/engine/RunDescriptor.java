package org.emma.junit.engine;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** Stands for all suites of a run. */
final class RunDescriptor extends EngineDescriptor implements Node<EmmaContext> {

  RunDescriptor(UniqueId id) {
    super(id, "EMMA");
  }

  @Override
  public void cleanUp(EmmaContext context) {
    context.models().close();
  }
}

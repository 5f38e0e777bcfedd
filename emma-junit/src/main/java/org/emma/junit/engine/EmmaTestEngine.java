package org.emma.junit.engine;

import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/** Runs agnosia suites on the JUnit Platform. */
public final class EmmaTestEngine extends HierarchicalTestEngine<EngineExecutionContext> {

  /** The id that every unique id of this engine begins with. */
  public static final String ID = "emma";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Optional<String> getGroupId() {
    return Optional.of("org.emma");
  }

  @Override
  public Optional<String> getArtifactId() {
    return Optional.of("emma-junit");
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    return new EngineDescriptor(uniqueId, "EMMA");
  }

  @Override
  protected EngineExecutionContext createExecutionContext(ExecutionRequest request) {
    return new EngineExecutionContext() {};
  }
}

package org.emma.junit.allure;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Reports tests as the engine for suites does, without examining anything. */
record TellingEngine(List<Told> tests) implements TestEngine {

  /**
   * Tells one test or, where it has files alone, one container.
   *
   * @param path the unique id below the engine, such as {@code suite:a.B/item:k}
   */
  record Told(
      String path,
      String name,
      TestExecutionResult result,
      BiConsumer<EngineExecutionListener, TestDescriptor> publishing) {}

  @Override
  public String getId() {
    return "emma";
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    EngineDescriptor engine = new EngineDescriptor(uniqueId, "EMMA");
    tests.forEach(told -> engine.addChild(new ToldTest(uniqueId, told)));
    return engine;
  }

  @Override
  public void execute(ExecutionRequest request) {
    TestDescriptor engine = request.getRootTestDescriptor();
    EngineExecutionListener listener = request.getEngineExecutionListener();
    listener.executionStarted(engine);
    for (TestDescriptor child : engine.getChildren()) {
      Told told = ((ToldTest) child).told;
      listener.executionStarted(child);
      told.publishing().accept(listener, child);
      listener.executionFinished(child, told.result());
    }
    listener.executionFinished(engine, TestExecutionResult.successful());
  }

  private static final class ToldTest extends AbstractTestDescriptor {

    private final Told told;

    ToldTest(UniqueId engine, Told told) {
      super(id(engine, told.path()), told.name(), MethodSource.from("a.CheckupTest", "key"));
      this.told = told;
    }

    @Override
    public Type getType() {
      return Set.of("suite", "model").contains(getUniqueId().getLastSegment().getType())
          ? Type.CONTAINER
          : Type.TEST;
    }

    @Override
    public boolean mayRegisterTests() {
      return isContainer();
    }

    private static UniqueId id(UniqueId engine, String path) {
      UniqueId id = engine;
      for (String segment : path.split("/", -1)) {
        id = id.append(segment.split(":", 2)[0], segment.split(":", 2)[1]);
      }
      return id;
    }
  }
}

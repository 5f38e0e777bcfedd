package org.emma.junit.engine;

import java.util.List;
import org.emma.scene.Aspect;
import org.junit.platform.engine.UniqueId;

/** Holds the questions about one aspect, and its gates. */
final class AspectDescriptor extends ContainerPart {

  private List<TestPart> unborn = List.of();

  AspectDescriptor(UniqueId phase, Suite suite, Aspect aspect) {
    super(
        phase.append(Segments.ASPECT, aspect.name()),
        aspect.name(),
        suite.type(),
        Tags.and(suite.tags(), aspect));
  }

  /** Leaves the tests that are not there yet to be registered when this is run. */
  void bear(List<TestPart> tests) {
    unborn = tests.stream().filter(test -> !getChildren().contains(test)).toList();
  }

  @Override
  public boolean mayRegisterTests() {
    return !unborn.isEmpty();
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    for (TestPart test : unborn) {
      addChild(test);
      dynamicTestExecutor.execute(test);
    }
    return context;
  }
}

package org.emma.junit.engine;

import java.util.List;
import java.util.function.Function;
import org.emma.item.Item;
import org.emma.scene.Aspect;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.UniqueId;

/** Holds the questions about one aspect, and its gates. */
final class AspectDescriptor extends ContainerPart {

  private final Aspect aspect;
  private List<TestPart> unborn = List.of();
  private @Nullable Function<Item, TestPart> drawn;

  AspectDescriptor(UniqueId phase, Suite suite, Aspect aspect) {
    super(
        phase.append(Segments.ASPECT, aspect.name()),
        aspect.name(),
        suite.type(),
        Tags.and(suite.tags(), aspect));
    this.aspect = aspect;
  }

  /** Leaves the questions that are drawn until the verdict stands to be registered likewise. */
  void draw(Function<Item, TestPart> tests) {
    drawn = tests;
  }

  /** Tells whether questions about this aspect are drawn, for a gate that is run too. */
  boolean draws(Aspect what) {
    return what.equals(aspect)
        && drawn != null
        && getChildren().stream().anyMatch(GateDescriptor.class::isInstance);
  }

  @Override
  boolean mayDraw(Item item) {
    return draws(item.aspect());
  }

  /** Leaves the tests that are not there yet to be registered when this is run. */
  void bear(List<TestPart> tests) {
    unborn = tests.stream().filter(test -> !getChildren().contains(test)).toList();
  }

  @Override
  public boolean mayRegisterTests() {
    return !unborn.isEmpty() || draws(aspect);
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    for (TestPart test : unborn) {
      addChild(test);
      dynamicTestExecutor.execute(test);
    }
    if (drawn != null && draws(aspect)) {
      new Drawing(this, drawn, dynamicTestExecutor).run(context.checkup().sequences(), aspect);
    }
    return context;
  }
}

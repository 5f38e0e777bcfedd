package org.emma.junit.engine;

import java.util.List;
import java.util.function.Function;
import org.emma.item.Item;
import org.emma.model.ModelUnavailableException;
import org.emma.scene.Aspect;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node.DynamicTestExecutor;
import org.opentest4j.TestAbortedException;

/** Draws questions about an aspect until its verdicts stand, and registers a test for each. */
record Drawing(
    TestDescriptor parent, Function<Item, TestPart> tests, DynamicTestExecutor executor) {

  void run(Sequences sequences, Aspect aspect) {
    List<Item> look = sequences.next(aspect);
    while (!look.isEmpty()) {
      boolean unavailable = false;
      try {
        sequences.ask(look);
      } catch (ModelUnavailableException | TestAbortedException e) {
        unavailable = true;
      }
      boolean wasRun = look.stream().map(this::test).filter(this::isRun).count() > 0;
      look = unavailable || !wasRun ? List.of() : sequences.next(aspect);
    }
  }

  private ItemDescriptor test(Item item) {
    ItemDescriptor test = (ItemDescriptor) tests.apply(item);
    if (!parent.getChildren().contains(test)) {
      parent.addChild(test);
      executor.execute(test);
    }
    return test;
  }

  /** A run that was cancelled skips its tests, and needs no more of them. */
  private boolean isRun(ItemDescriptor test) {
    return test.wasRun() || !parent.getChildren().contains(test);
  }
}

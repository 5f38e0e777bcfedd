package org.emma.junit.engine;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/**
 * Is handed down the tree while tests run.
 *
 * @param listener is told what is published
 * @param parameters what was set from outside
 * @param models lends the models of the run
 * @param current the checkup that the tests below belong to; null above the models
 */
record EmmaContext(
    EngineExecutionListener listener,
    Parameters parameters,
    LoadedModels models,
    @Nullable Checkup current)
    implements EngineExecutionContext {

  EmmaContext within(Checkup checkup) {
    return new EmmaContext(listener, parameters, models, checkup);
  }

  Checkup checkup() {
    if (current == null) {
      throw new IllegalStateException("A test of a suite stands outside of every model");
    }
    return current;
  }
}

package org.emma.junit.engine;

import java.util.Set;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;

/** Fails with a message: stands where a test was selected that does not exist, or cannot. */
final class FailingDescriptor extends EmmaDescriptor {

  private final String message;

  FailingDescriptor(UniqueId id, String displayName, TestSource source, String message) {
    super(id, displayName, source, Set.of());
    this.message = message;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    throw Thrown.failed(message);
  }
}

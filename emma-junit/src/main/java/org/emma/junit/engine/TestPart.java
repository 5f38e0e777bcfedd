package org.emma.junit.engine;

import java.util.Set;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * Stands for one test of a suite.
 *
 * <p>Its source is a method of the suite's class, be there one or not, because build tools select
 * and name tests by class and method: {@code -Dtest=Suite#name}.
 */
abstract class TestPart extends EmmaDescriptor {

  private final String name;

  TestPart(UniqueId id, String displayName, Class<?> suite, String name, Set<TestTag> tags) {
    super(id, displayName, MethodSource.from(suite.getName(), name), tags);
    this.name = name;
  }

  /** Returns the name that the test can be selected by within its suite. */
  final String name() {
    return name;
  }

  @Override
  public final String getLegacyReportingName() {
    return name;
  }

  @Override
  public final Type getType() {
    return Type.TEST;
  }
}

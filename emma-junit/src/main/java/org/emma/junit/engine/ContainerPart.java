package org.emma.junit.engine;

import java.util.Set;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;

/**
 * Holds tests of a suite that belong together.
 *
 * <p>Its legacy name is that of the suite's class, under which Surefire reports the tests below.
 */
abstract class ContainerPart extends EmmaDescriptor {

  private final String suite;

  ContainerPart(
      UniqueId id, String displayName, Class<?> suite, TestSource source, Set<TestTag> tags) {
    super(id, displayName, source, tags);
    this.suite = suite.getName();
  }

  ContainerPart(UniqueId id, String displayName, Class<?> suite, Set<TestTag> tags) {
    this(id, displayName, suite, ClassSource.from(suite), tags);
  }

  @Override
  public final String getLegacyReportingName() {
    return suite;
  }

  @Override
  public final Type getType() {
    return Type.CONTAINER;
  }
}

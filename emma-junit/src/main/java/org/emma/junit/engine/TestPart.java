package org.emma.junit.engine;

import java.util.Set;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * Stands for one test of a suite.
 *
 * <p>Its source is a method of the suite's class, be there one or not, because build tools select
 * and name tests by class and method: {@code -Dtest=Suite#name}. That selects the test on each
 * model of the suite; in reports, which take tests of one name for one test, the model follows the
 * name.
 */
abstract class TestPart extends EmmaDescriptor {

  private final String name;
  private final String told;

  TestPart(UniqueId id, String displayName, Suite suite, String name, Set<TestTag> tags) {
    super(id, suite.told(displayName), source(suite, name), tags);
    this.name = name;
    this.told = suite.told(name);
  }

  /** Surefire reports the legacy name of those methods alone that have parameters. */
  private static MethodSource source(Suite suite, String name) {
    String className = suite.type().getName();
    return suite.amongOthers()
        ? MethodSource.from(className, name, suite.model())
        : MethodSource.from(className, name);
  }

  /** Returns the name that the test can be selected by within its suite. */
  final String name() {
    return name;
  }

  @Override
  public final String getLegacyReportingName() {
    return told;
  }

  @Override
  public final Type getType() {
    return Type.TEST;
  }
}

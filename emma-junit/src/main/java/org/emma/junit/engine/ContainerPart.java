package org.emma.junit.engine;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;

/**
 * Holds tests of a suite that belong together.
 *
 * <p>Its legacy name is that of the suite's class, under which Surefire reports the tests below. Of
 * all containers only the suite has the class for its source, because Surefire takes each container
 * with such a source for a run of the class.
 */
abstract class ContainerPart extends EmmaDescriptor {

  private final String suite;

  ContainerPart(
      UniqueId id,
      String displayName,
      Class<?> suite,
      @Nullable TestSource source,
      Set<TestTag> tags) {
    super(id, displayName, source, tags);
    this.suite = suite.getName();
  }

  ContainerPart(UniqueId id, String displayName, Class<?> suite, Set<TestTag> tags) {
    this(id, displayName, suite, null, tags);
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

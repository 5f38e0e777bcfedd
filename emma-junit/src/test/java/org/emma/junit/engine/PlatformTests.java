package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

class PlatformTests {

  @Test
  void theseTestsRunOnTheVersionOfJunitThatTheBuildMeans() {
    String meant = System.getProperty("emma.test.junit");
    assumeThat(meant).as("emma.test.junit, which only the Maven build sets").isNotNull();
    assertThat(version(Test.class)).isEqualTo(meant);
    assertThat(version(TestEngine.class)).isEqualTo(meant.replaceFirst("^5\\.", "1."));
  }

  private static String version(Class<?> type) {
    return type.getPackage().getImplementationVersion();
  }
}

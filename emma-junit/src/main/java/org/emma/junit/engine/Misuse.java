package org.emma.junit.engine;

import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.TestSource;

/**
 * Tells what is wrong with a suite class.
 *
 * @param source the class or method
 * @param message what is wrong and what to do, in a sentence
 */
record Misuse(TestSource source, String message) {

  DiscoveryIssue issue() {
    return DiscoveryIssue.builder(DiscoveryIssue.Severity.ERROR, message).source(source).build();
  }
}

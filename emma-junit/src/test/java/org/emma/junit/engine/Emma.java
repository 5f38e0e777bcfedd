package org.emma.junit.engine;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import java.util.List;
import org.emma.junit.Constants;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineDiscoveryResults;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/**
 * Runs suites as tools do.
 *
 * @param folder where reports and replies go
 */
record Emma(Path folder) {

  EngineTestKit.Builder with(DiscoverySelector... selectors) {
    return EngineTestKit.engine(EmmaTestEngine.ID)
        .selectors(selectors)
        .configurationParameter(Constants.REPORT_DIR, folder.resolve("reports").toString())
        .configurationParameter(Constants.REPLIES_DIR, folder.resolve("replies").toString());
  }

  EngineExecutionResults run(Class<?> suite) {
    return with(selectClass(suite)).execute();
  }

  EngineExecutionResults run(String uniqueId) {
    return with(selectUniqueId(uniqueId)).execute();
  }

  EngineDiscoveryResults discover(Class<?> suite) {
    return with(selectClass(suite)).discover();
  }

  /** Returns the ids of all tests that were run, in order. */
  static List<String> tests(EngineExecutionResults results) {
    return results
        .testEvents()
        .filter(event -> event.getType() == EventType.STARTED)
        .map(Emma::id)
        .toList();
  }

  static String id(Event event) {
    return event.getTestDescriptor().getUniqueId().toString();
  }
}

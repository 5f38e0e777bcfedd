package org.emma.junit.engine;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import java.util.List;
import org.emma.junit.Constants;
import org.emma.model.ModelFile;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineDiscoveryResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

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

  List<Ran> run(Class<?> suite) {
    return Ran.tests(with(selectClass(suite)).execute());
  }

  List<Ran> run(String uniqueId) {
    return Ran.tests(with(selectUniqueId(uniqueId)).execute());
  }

  EngineDiscoveryResults discover(Class<?> suite) {
    return with(selectClass(suite)).discover();
  }

  /** Returns where a suite reports about a model. */
  Path report(Class<?> suite, String model) {
    return folder.resolve("reports").resolve(suite.getName()).resolve(ModelFile.name(model));
  }

  /** Returns what is said to be wrong with a suite. */
  List<String> misuses(Class<?> suite) {
    return misuses(with(selectClass(suite)));
  }

  static List<String> misuses(EngineTestKit.Builder run) {
    return run.discover().getDiscoveryIssues().stream().map(DiscoveryIssue::message).toList();
  }

  static String id(Event event) {
    return event.getTestDescriptor().getUniqueId().toString();
  }
}

package org.emma.junit.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.model.Models;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;

/** Adds suites to the tree of an engine, and reports those that cannot be run. */
final class SuiteGrower {

  private record Wanted(Class<?> type, Optional<String> model) {}

  private final Parameters parameters;
  private final DiscoveryIssueReporter issues;
  private final Map<Wanted, Suite> read = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  SuiteGrower(Parameters parameters, DiscoveryIssueReporter issues) {
    this.parameters = parameters;
    this.issues = issues;
  }

  /**
   * Adds what is wanted of a suite. Where a class is misused, every misuse becomes a discovery
   * issue, and one test stands in for the suite: build tools that look for classes with tests would
   * otherwise leave it out, and be green. Where suites are disabled, nobody needs to mend it.
   *
   * @param model the model to examine; empty for the one that parameters or class name
   */
  void grow(
      TestDescriptor engine, Class<?> type, Optional<String> model, Consumer<SuiteTree> growth) {
    if (SuiteClass.isBase(type)) {
      issues.reportIssue(
          DiscoveryIssue.builder(
                  Severity.INFO,
                  "Suite %s is abstract, so it is not run itself: extend it, or make it concrete"
                      .formatted(type.getName()))
              .source(ClassSource.from(type)));
      return;
    }
    try {
      growth.accept(SuiteTree.below(engine, suite(type, model)));
    } catch (MisuseException e) {
      if (parameters.enabled()) {
        e.misuses().forEach(misuse -> issues.reportIssue(misuse.issue()));
      }
      addMisuse(engine, type, String.valueOf(e.getMessage()));
    }
  }

  boolean isKnown(String model) {
    return known.computeIfAbsent(model, name -> Models.obstacle(name).isEmpty());
  }

  /** Adds a failing test for an id that nothing belongs to any more. */
  void addStale(TestDescriptor engine, UniqueId id) {
    String suite =
        id.getSegments().stream()
            .filter(segment -> segment.getType().equals(Segments.SUITE))
            .map(UniqueId.Segment::getValue)
            .findFirst()
            .orElse(engine.getDisplayName());
    String name = id.getLastSegment().getValue();
    engine.addChild(
        new FailingDescriptor(
            id,
            name,
            MethodSource.from(suite, name),
            "There is no test %s: the suite, its scenes, its model or the parameters have changed since this id was returned; discover the suite again"
                .formatted(id)));
  }

  /** Adds a failing test for a name that no test of the suite has. */
  void addStale(TestDescriptor engine, Class<?> type, String name) {
    addStale(
        engine,
        engine.getUniqueId().append(Segments.SUITE, type.getName()).append(Segments.ITEM, name));
  }

  /** Reads a suite once for all the selectors of a request. */
  private Suite suite(Class<?> type, Optional<String> model) throws MisuseException {
    Wanted wanted = new Wanted(type, model);
    Suite suite = read.get(wanted);
    if (suite == null) {
      suite = SuiteReader.read(type, parameters, model);
      read.put(wanted, suite);
    }
    return suite;
  }

  private static void addMisuse(TestDescriptor engine, Class<?> type, String message) {
    UniqueId id = engine.getUniqueId().append(Segments.SUITE, type.getName());
    SuiteDescriptor suite =
        Child.of(engine, new SuiteDescriptor(engine.getUniqueId(), type, Tags.of(type)));
    suite.addChild(
        new FailingDescriptor(
            id.append(Segments.MISUSE, "suite"),
            "misuse",
            MethodSource.from(type.getName(), Segments.MISUSE),
            message));
  }
}

package org.emma.junit.engine;

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
record SuiteGrower(Parameters parameters, DiscoveryIssueReporter issues) {

  /**
   * Adds what is wanted of a suite. Where a class is misused, every misuse becomes a discovery
   * issue, and one test stands in for the suite: build tools that look for classes with tests would
   * otherwise leave it out, and be green.
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
      growth.accept(SuiteTree.below(engine, SuiteReader.read(type, parameters, model)));
    } catch (MisuseException e) {
      e.misuses().forEach(misuse -> issues.reportIssue(misuse.issue()));
      addMisuse(engine, type, String.valueOf(e.getMessage()));
    }
  }

  boolean isKnown(String model) {
    return Models.obstacle(model).isEmpty();
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

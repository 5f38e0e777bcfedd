package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
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
  private final Map<Wanted, List<Suite>> read = new HashMap<>();

  SuiteGrower(Parameters parameters, DiscoveryIssueReporter issues) {
    this.parameters = parameters;
    this.issues = issues;
  }

  /**
   * Adds what is wanted of a suite, on each of its models. Where a class is misused, every misuse
   * becomes a discovery issue, and one test stands in for the suite: build tools that look for
   * classes with tests would otherwise leave it out, and be green. Where suites are disabled,
   * nobody needs to mend it.
   *
   * @param model the one model to examine; empty for those that parameters or class name
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
      suites(type, model).forEach(suite -> growth.accept(SuiteTree.below(engine, suite)));
    } catch (MisuseException e) {
      if (parameters.enabled()) {
        e.misuses().forEach(misuse -> issues.reportIssue(misuse.issue()));
      }
      addMisuse(engine, type, String.valueOf(e.getMessage()));
    }
  }

  /** Warns of suites that are declared in a class, and that nobody runs with it. */
  void tellNested(Class<?> type) {
    List<Class<?>> nested = SuiteClass.within(type);
    if (!nested.isEmpty() && parameters.enabled()) {
      issues.reportIssue(
          DiscoveryIssue.builder(
                  Severity.WARNING,
                  "Running class %s runs no suite that is declared in it: move %s to a file of its own, since build tools leave out nested classes"
                      .formatted(
                          type.getName(),
                          nested.stream().map(Class::getSimpleName).collect(joining(", "))))
              .source(ClassSource.from(type)));
    }
  }

  /** Tells whether a suite can be run on a model, be it one that it is run on today. */
  boolean isKnown(Class<?> type, String model) {
    return read.containsKey(new Wanted(type, Optional.of(model)))
        || Models.obstacle(model, new MethodModels(type)).isEmpty();
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
  private List<Suite> suites(Class<?> type, Optional<String> model) throws MisuseException {
    Wanted wanted = new Wanted(type, model);
    List<Suite> suites = read.get(wanted);
    if (suites == null) {
      suites = SuiteReader.read(type, parameters, model);
      read.put(wanted, suites);
    }
    return suites;
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

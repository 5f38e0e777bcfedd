package org.emma.junit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emma.examine.Phase;
import org.emma.scene.Aspect;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;

/** Makes the tests of one phase of a suite, below the container of that phase. */
record PhaseTests(Suite suite, Phase phase, TestDescriptor container) {

  /** Adds every test. */
  void addAll() {
    suite.aspects().forEach(aspect -> addAspect(aspect, test -> true));
    diagnosed().forEach(container::addChild);
  }

  /** Adds the tests of an aspect that fulfil a condition; tells whether there is any. */
  boolean addAspect(Aspect aspect, Predicate<TestPart> wanted) {
    AspectDescriptor made = new AspectDescriptor(container.getUniqueId(), suite, aspect);
    List<TestPart> tests = tests(made, aspect).filter(wanted).toList();
    if (tests.isEmpty()) {
      return false;
    }
    TestDescriptor parent = Child.of(container, made);
    tests.forEach(parent::addChild);
    return true;
  }

  /** Adds the method of that name that looks at this phase; tells whether there is one. */
  boolean addDiagnosed(String name) {
    List<DiagnosedDescriptor> methods =
        diagnosed().filter(test -> test.name().equals(name)).toList();
    methods.forEach(container::addChild);
    return !methods.isEmpty();
  }

  /**
   * Returns all containers and tests right below the phase: those that are there, and new ones.
   * Containers register what they lack when they are run.
   */
  List<EmmaDescriptor> born() {
    List<EmmaDescriptor> born = new ArrayList<>();
    for (Aspect aspect : suite.aspects()) {
      AspectDescriptor made = new AspectDescriptor(container.getUniqueId(), suite, aspect);
      AspectDescriptor parent = Child.find(container, made).orElse(made);
      parent.bear(tests(parent, aspect).toList());
      born.add(parent);
    }
    diagnosed().forEach(born::add);
    return born;
  }

  private Stream<TestPart> tests(AspectDescriptor parent, Aspect aspect) {
    UniqueId id = parent.getUniqueId();
    Set<TestTag> tags = parent.getTags();
    Stream<TestPart> items =
        suite.items(aspect).stream().map(item -> new ItemDescriptor(id, suite, phase, item, tags));
    Stream<TestPart> gates =
        suite.tolerances(aspect).stream()
            .map(tolerance -> new GateDescriptor(id, suite, phase, tolerance, tags));
    return Stream.concat(items, gates);
  }

  private Stream<DiagnosedDescriptor> diagnosed() {
    return suite.diagnosed().stream()
        .filter(m -> DiagnosedMethods.isAboutTreatment(m) == (phase == Phase.RE_EXAMINATION))
        .map(method -> new DiagnosedDescriptor(container.getUniqueId(), suite, method));
  }
}

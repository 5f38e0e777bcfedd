package org.emma.junit.engine;

import java.util.List;
import java.util.Optional;
import org.emma.examine.Phase;
import org.emma.scene.Aspect;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId.Segment;

/** Grows the tree of a suite on one model, as far as it is selected. */
final class SuiteTree {

  private final Suite suite;
  private final ModelDescriptor model;

  private SuiteTree(Suite suite, ModelDescriptor model) {
    this.suite = suite;
    this.model = model;
  }

  /** Returns the tree below an engine or whatever part of it was selected before. */
  static SuiteTree below(TestDescriptor engine, Suite suite) {
    SuiteDescriptor root =
        Child.of(engine, new SuiteDescriptor(engine.getUniqueId(), suite.type(), suite.tags()));
    return new SuiteTree(suite, Child.of(root, new ModelDescriptor(root.getUniqueId(), suite)));
  }

  /** Adds the whole suite. */
  void addAll() {
    tests(Phase.EXAMINATION).addAll();
    if (suite.treatment().isPresent()) {
      treatment();
    }
    if (suite.tunes()) {
      reExamination().makeWhole();
    }
  }

  /**
   * Adds the test of a name, such as an item's key.
   *
   * @return whether there is such a test
   */
  boolean addNamed(String name) {
    if (name.equals(Names.TREATMENT) && suite.treatment().isPresent()) {
      treatment().select();
      return true;
    }
    boolean found = false;
    for (Phase phase : phases()) {
      PhaseGrower tests = tests(phase);
      found |= tests.addItems(item -> Names.in(phase, item.key()).equals(name));
      found |= tests.addGates(gate -> Names.in(phase, Names.gateTest(gate)).equals(name));
      found |= tests.addDiagnosed(name);
      found |= tests.addQuarantined(name);
      found |= tests.addBaselines(aspect -> Names.baseline(aspect).equals(name));
    }
    prune();
    return found;
  }

  /**
   * Adds what an id names below the model.
   *
   * @param path the segments of the id after the model's
   * @return whether there is such a part
   */
  boolean addAt(List<Segment> path) {
    if (path.isEmpty()) {
      addAll();
      return true;
    }
    if (suite.treatment().isPresent()
        && path.equals(List.of(TreatmentDescriptor.id(model.getUniqueId()).getLastSegment()))) {
      treatment().select();
      return true;
    }
    Optional<Phase> phase =
        phases().stream()
            .filter(p -> path.get(0).getType().equals(Segments.PHASE))
            .filter(p -> path.get(0).getValue().equals(p.words()))
            .findFirst();
    boolean found = phase.isPresent() && addAt(tests(phase.get()), path.subList(1, path.size()));
    prune();
    return found;
  }

  private boolean addAt(PhaseGrower tests, List<Segment> path) {
    if (path.isEmpty()) {
      tests.addAll();
      return true;
    }
    Segment first = path.get(0);
    if (first.getType().equals(Segments.DIAGNOSED)) {
      return path.size() == 1 && tests.addDiagnosed(first.getValue());
    }
    if (first.getType().equals(Segments.BASELINE)) {
      return path.size() == 1
          && tests.addBaselines(aspect -> aspect.name().equals(first.getValue()));
    }
    if (!first.getType().equals(Segments.ASPECT) || path.size() > 2) {
      return false;
    }
    return path.size() == 2
        ? addAt(tests, first.getValue(), path.get(1))
        : addAspect(tests, first.getValue());
  }

  private boolean addAspect(PhaseGrower tests, String name) {
    Optional<Aspect> aspect =
        suite.aspects().stream().filter(one -> one.name().equals(name)).findFirst();
    aspect.ifPresent(tests::addAspect);
    return aspect.isPresent();
  }

  private static boolean addAt(PhaseGrower tests, String aspect, Segment last) {
    return switch (last.getType()) {
      case Segments.ITEM ->
          tests.addItems(
                  item -> item.key().equals(last.getValue()) && item.aspect().name().equals(aspect))
              || tests.addQuarantined(last.getValue());
      case Segments.GATE ->
          tests.addGates(
              gate ->
                  Names.gate(gate).equals(last.getValue()) && gate.aspect().name().equals(aspect));
      default -> false;
    };
  }

  /** Returns the phases that a run of the suite can come to. */
  private List<Phase> phases() {
    return suite.treatment().isPresent() ? List.of(Phase.values()) : List.of(Phase.EXAMINATION);
  }

  private PhaseGrower tests(Phase phase) {
    TestDescriptor container =
        phase == Phase.EXAMINATION
            ? Child.of(model, new ExaminationDescriptor(model.getUniqueId(), suite))
            : reExamination();
    return new PhaseGrower(suite, phase, container);
  }

  private ReExaminationDescriptor reExamination() {
    return Child.of(model, new ReExaminationDescriptor(model.getUniqueId(), suite));
  }

  private TreatmentDescriptor treatment() {
    return Child.of(model, new TreatmentDescriptor(model.getUniqueId(), suite));
  }

  /** Removes the containers that were made to look for tests, and in which there were none. */
  private void prune() {
    List.copyOf(model.getChildren()).stream()
        .filter(child -> child.isContainer() && child.getChildren().isEmpty())
        .filter(child -> !child.mayRegisterTests())
        .forEach(TestDescriptor::removeFromHierarchy);
  }
}

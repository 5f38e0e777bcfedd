package org.emma.junit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emma.baseline.Quarantined;
import org.emma.diagnose.Tolerance;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.emma.scene.Aspect;
import org.junit.platform.engine.TestDescriptor;

/** Makes the tests of one phase of a suite, below the container of that phase. */
record PhaseGrower(Suite suite, Phase phase, TestDescriptor container) {

  /** Adds every test. */
  void addAll() {
    suite.aspects().forEach(this::addAspect);
    diagnosed().forEach(container::addChild);
    addBaselines(aspect -> true);
  }

  /** Adds all tests of an aspect that the suite asks about or tolerates. */
  void addAspect(Aspect aspect) {
    AspectDescriptor parent = Child.of(container, aspect(aspect));
    tests(parent, aspect).forEach(parent::addChild);
    if (suite.items(aspect).stream().anyMatch(suite::isDrawn)) {
      parent.draw(item -> item(parent, item));
    }
  }

  /** Adds the items that fulfil a condition; tells whether there is any. */
  boolean addItems(Predicate<Item> wanted) {
    List<Item> items = suite.items().stream().filter(wanted).toList();
    items.forEach(
        item -> {
          AspectDescriptor parent = Child.of(container, aspect(item.aspect()));
          parent.addChild(item(parent, item));
        });
    return !items.isEmpty();
  }

  /** Adds the disputed item of that key; tells whether there is one. */
  boolean addQuarantined(String key) {
    List<Quarantined> disputed =
        inQuarantine().filter(one -> one.item().key().equals(key)).toList();
    disputed.forEach(
        one -> {
          AspectDescriptor parent = Child.of(container, aspect(one.item().aspect()));
          parent.addChild(quarantined(parent, one));
        });
    return !disputed.isEmpty();
  }

  /** Adds the tests against the baseline of the aspects that fulfil a condition; tells likewise. */
  boolean addBaselines(Predicate<Aspect> wanted) {
    List<BaselineDescriptor> tests = baselines(wanted).toList();
    tests.forEach(container::addChild);
    return !tests.isEmpty();
  }

  /** Adds the gates whose tolerances fulfil a condition; tells whether there is any. */
  boolean addGates(Predicate<Tolerance> wanted) {
    List<Tolerance> tolerances = suite.tolerances().stream().filter(wanted).toList();
    tolerances.forEach(
        tolerance -> {
          AspectDescriptor parent = Child.of(container, aspect(tolerance.aspect()));
          parent.addChild(gate(parent, tolerance));
        });
    return !tolerances.isEmpty();
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
      AspectDescriptor made = aspect(aspect);
      AspectDescriptor parent = Child.find(container, made).orElse(made);
      parent.bear(tests(parent, aspect).toList());
      born.add(parent);
    }
    diagnosed().forEach(born::add);
    return born;
  }

  private Stream<TestPart> tests(AspectDescriptor parent, Aspect aspect) {
    return Stream.of(
            suite.items(aspect).stream()
                .filter(item -> !suite.isDrawn(item))
                .map(item -> item(parent, item)),
            inQuarantine()
                .filter(one -> one.item().aspect().equals(aspect))
                .map(one -> quarantined(parent, one)),
            suite.tolerances(aspect).stream().map(tolerance -> gate(parent, tolerance)))
        .flatMap(tests -> tests);
  }

  private AspectDescriptor aspect(Aspect aspect) {
    return new AspectDescriptor(container.getUniqueId(), suite, aspect);
  }

  private ItemDescriptor item(AspectDescriptor parent, Item item) {
    return new ItemDescriptor(parent.getUniqueId(), suite, phase, item, parent.getTags());
  }

  private QuarantinedDescriptor quarantined(AspectDescriptor parent, Quarantined disputed) {
    return new QuarantinedDescriptor(parent.getUniqueId(), suite, disputed, parent.getTags());
  }

  /** Disputed items stand in the examination alone, so that nobody counts them twice. */
  private Stream<Quarantined> inQuarantine() {
    return phase == Phase.EXAMINATION ? suite.remembered().quarantined().stream() : Stream.empty();
  }

  private Stream<BaselineDescriptor> baselines(Predicate<Aspect> wanted) {
    return phase == Phase.EXAMINATION && suite.remembered().baseline().isPresent()
        ? suite.items().stream()
            .map(Item::aspect)
            .distinct()
            .filter(wanted)
            .map(aspect -> new BaselineDescriptor(container.getUniqueId(), suite, aspect))
        : Stream.empty();
  }

  private GateDescriptor gate(AspectDescriptor parent, Tolerance tolerance) {
    return new GateDescriptor(parent.getUniqueId(), suite, phase, tolerance, parent.getTags());
  }

  private Stream<DiagnosedDescriptor> diagnosed() {
    return suite.diagnosed().stream()
        .filter(m -> DiagnosedMethods.isAboutTreatment(m) == (phase == Phase.RE_EXAMINATION))
        .map(method -> new DiagnosedDescriptor(container.getUniqueId(), suite, method));
  }
}

package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.emma.baseline.Quarantined;
import org.emma.diagnose.Tolerance;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemDraw;
import org.emma.item.generate.ItemGenerator;
import org.emma.item.generate.ItemGenerators;
import org.emma.item.generate.ItemPlan;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Answering;
import org.emma.junit.Constants;
import org.emma.junit.Treatment;
import org.emma.model.Models;
import org.emma.scene.Aspect;
import org.emma.scene.file.SceneFiles;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads a suite class together with the parameters, and says all that is wrong with it. */
final class SuiteReader {

  private final Class<?> type;
  private final Parameters parameters;
  private final AgnosiaSuite annotation;
  private final Complaints complaints;

  private SuiteReader(Class<?> type, Parameters parameters) {
    this.type = type;
    this.parameters = parameters;
    this.annotation = AnnotationSupport.findAnnotation(type, AgnosiaSuite.class).orElseThrow();
    this.complaints = new Complaints(type);
  }

  /**
   * Returns what the class asks for, with its items generated, once for each model.
   *
   * @param model the one model to examine; empty for those that parameters or class name
   */
  static List<Suite> read(Class<?> type, Parameters parameters, Optional<String> model)
      throws MisuseException {
    return new SuiteReader(type, parameters).read(model);
  }

  private List<Suite> read(Optional<String> selected) throws MisuseException {
    SuiteClass.check(type, complaints);
    ModelNames names = new ModelNames(type, parameters, complaints);
    List<String> named = names.read(annotation);
    new MethodModels(type).check(complaints);
    List<String> models = selected.map(List::of).orElse(named);
    models.forEach(model -> checkModel(model, names.hint()));
    Set<QuestionForm> forms = forms();
    List<ItemGenerator> generators =
        complaints
            .read(() -> Generators.of(type, parameters))
            .orElse(List.copyOf(ItemGenerators.BUILT_IN));
    Aspects known = new Aspects(type, generators);
    Set<Aspect> aspects = aspects(known);
    checkNumbers();
    Optional<ItemOrigin> origin = complaints.read(() -> new OriginReader(parameters).read(type));
    List<Tolerance> tolerances = new ToleranceReader(type, known, complaints).read(forms, aspects);
    Optional<TreatmentOrder> treatment =
        AnnotationSupport.findAnnotation(type, Treatment.class)
            .flatMap(wanted -> origin.flatMap(of -> treatment(wanted, of)));
    List<Method> diagnosed = DiagnosedMethods.of(type, complaints);
    if (annotation.sequential()) {
      new SequenceReader(type, complaints).check(repeats(), tolerances);
    }
    complaints.raise();
    ItemDraw draw = draw(origin.orElseThrow(), plan(generators, aspects, forms), tolerances);
    List<Item> items = draw.items();
    RememberedReader remembers =
        new RememberedReader(type, parameters, complaints, System.getenv());
    List<Suite> suites = new ArrayList<>();
    for (String model : models) {
      Remembered remembered =
          remembers.read(annotation, model, items, !origin.orElseThrow().fromOutside());
      suites.add(
          new Suite(
              type,
              model,
              named.size() > 1 && named.contains(model),
              origin.orElseThrow(),
              draw,
              asked(items, remembered),
              answering().mode(),
              tolerances,
              treatment,
              diagnosed,
              Tags.of(type),
              remembered,
              annotation.sequential() ? OptionalLong.of(annotation.seed()) : OptionalLong.empty()));
    }
    complaints.raise();
    return suites;
  }

  private void checkModel(String model, String hint) {
    Models.obstacle(model, new MethodModels(type))
        .ifPresent(obstacle -> complaints.add("Suite %s: %s%s".formatted(name(), obstacle, hint)));
  }

  /** Returns the items that are not disputed. */
  private static List<Item> asked(List<Item> items, Remembered remembered) {
    Set<Item> disputed =
        remembered.quarantined().stream().map(Quarantined::item).collect(toUnmodifiableSet());
    return items.stream().filter(item -> !disputed.contains(item)).toList();
  }

  private int repeats() {
    return complaints
        .read(() -> parameters.count(Constants.REPEATS).orElse(annotation.repeats()))
        .orElse(1);
  }

  private Answering answering() {
    return complaints
        .read(() -> parameters.answering().orElse(annotation.answering()))
        .orElse(annotation.answering());
  }

  private Set<QuestionForm> forms() {
    Set<QuestionForm> forms = new LinkedHashSet<>(List.of(annotation.forms()));
    if (forms.isEmpty()) {
      complaints.add(
          "Suite %s asks in no form: choose at least one of its forms".formatted(name()));
    }
    if (forms.contains(QuestionForm.OPEN) && answering() == Answering.OPTION_SCORES) {
      complaints.add(
          "Suite %s wants option scores of open questions, which have no options: answer BY_FORM or TEXT"
              .formatted(name()));
    }
    return forms;
  }

  private Set<Aspect> aspects(Aspects known) {
    return List.of(annotation.aspects()).stream()
        .flatMap(aspect -> complaints.read(() -> known.of(aspect)).stream())
        .collect(toCollection(LinkedHashSet::new));
  }

  private Optional<TreatmentOrder> treatment(Treatment wanted, ItemOrigin origin) {
    if (wanted.images() < 1 || wanted.steps() < 1) {
      complaints.add(
          "Suite %s asks its treatment for %d images and %d steps: ask for at least one of each"
              .formatted(name(), wanted.images(), wanted.steps()));
    }
    if (wanted.scenes().isEmpty() && origin.furtherOnes().isEmpty()) {
      complaints.add(
          "Suite %s treats what fails, but a file of items has no scenes to learn from: name some with @Treatment(scenes = ...), or drop @Treatment"
              .formatted(name()));
    }
    return complaints.read(
        () ->
            new TreatmentOrder(
                parameters.flag(Constants.TUNE).orElse(wanted.tune()),
                parameters.count(Constants.TUNE_IMAGES).orElse(wanted.images()),
                parameters.count(Constants.TUNE_STEPS).orElse(wanted.steps()),
                wanted.seed(),
                wanted.scenes().isEmpty()
                    ? origin.furtherOnes()
                    : List.of(SceneFiles.open(Path.of(wanted.scenes())))));
  }

  private void checkNumbers() {
    if (annotation.itemsPerScene() < 1) {
      complaints.add(
          "Suite %s asks for %d items per scene: ask for at least one"
              .formatted(name(), annotation.itemsPerScene()));
    }
    if (annotation.items() < 0) {
      complaints.add(
          "Suite %s asks for %d items: ask for at least one, or leave items out"
              .formatted(name(), annotation.items()));
    }
    complaints.read(() -> parameters.count(Constants.ITEMS));
  }

  private ItemPlan plan(
      List<ItemGenerator> generators, Set<Aspect> aspects, Set<QuestionForm> forms) {
    int sample = parameters.count(Constants.ITEMS).orElse(annotation.items());
    return new ItemPlan(
        aspects,
        forms,
        generators,
        annotation.itemsPerScene(),
        sample == 0 ? OptionalInt.empty() : OptionalInt.of(sample),
        annotation.distractors(),
        annotation.closedWorld(),
        annotation.seed());
  }

  private ItemDraw draw(ItemOrigin origin, ItemPlan plan, List<Tolerance> tolerances) {
    ItemDraw draw =
        complaints
            .read(() -> GeneratedItems.of(origin, plan))
            .orElseGet(() -> new ItemDraw(plan, List.of(), 0));
    List<Item> items = draw.items();
    Set<Aspect> aspects = plan.aspects();
    if (!complaints.isEmpty()) {
      return draw;
    }
    if (items.isEmpty()) {
      complaints.add(
          "Suite %s has no question to ask: its scenes allow none about %s in the forms asked, %s; take other scenes, aspects or forms"
              .formatted(
                  name(),
                  aspects.isEmpty() ? "any aspect" : aspects,
                  plan.forms().stream().map(QuestionForm::words).sorted().collect(joining(", "))));
    }
    if (!origin.fromOutside()) {
      tolerances.stream()
          .filter(tolerance -> items.stream().noneMatch(i -> Suite.speaksAbout(tolerance, i)))
          .forEach(
              tolerance ->
                  complaints.add(
                      "Suite %s tolerates agnosia of %s, but its scenes allow no question about it%s: take other scenes, or drop the tolerance"
                          .formatted(
                              name(),
                              tolerance.aspect(),
                              tolerance
                                  .form()
                                  .map(form -> " in the form " + form.words())
                                  .orElse(""))));
    }
    return draw;
  }

  private String name() {
    return type.getName();
  }
}

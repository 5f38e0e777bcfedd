package org.emma.junit.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Tolerance;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.diagnose.sequential.SequentialPlan;
import org.emma.diagnose.sequential.SequentialVerdict;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.jspecify.annotations.Nullable;

/** Asks the drawn questions of a suite, look by look, until its tolerances are decided. */
final class Sequences {

  /** Asks some questions and waits for all their observations. */
  @FunctionalInterface
  interface Asking {
    List<Observation> ask(List<Item> look);
  }

  private record Strip(Aspect aspect, QuestionForm form) {}

  private final Suite suite;
  private final Asking asking;
  private final Map<Strip, SequentialPlan> plans = new LinkedHashMap<>();
  private final Map<Item, Observation> observed = new LinkedHashMap<>();

  Sequences(Suite suite, Asking asking) {
    this.suite = suite;
    this.asking = asking;
    Map<Strip, List<Item>> strips = new LinkedHashMap<>();
    suite.items().stream()
        .filter(suite::isDrawn)
        .forEach(
            item ->
                strips
                    .computeIfAbsent(new Strip(item.aspect(), item.form()), s -> new ArrayList<>())
                    .add(item));
    strips.forEach(
        (strip, items) ->
            plans.put(
                strip,
                SequentialPlan.of(
                    suite.tolerances(strip.aspect()).stream()
                        .filter(tolerance -> Suite.speaksAbout(tolerance, items.get(0)))
                        .toList(),
                    items,
                    suite.sequence().orElseThrow())));
  }

  /** Returns the next questions about an aspect, not yet asked; empty if all is decided. */
  List<Item> next(Aspect aspect) {
    return plans.entrySet().stream()
        .filter(plan -> plan.getKey().aspect().equals(aspect))
        .map(plan -> plan.getValue().next())
        .filter(look -> !look.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Asks the next questions about an aspect. */
  void ask(List<Item> look) {
    SequentialPlan plan = plans.get(new Strip(look.get(0).aspect(), look.get(0).form()));
    if (plan == null) {
      throw new IllegalArgumentException("Nothing is drawn about " + look.get(0).aspect());
    }
    List<Observation> observations = asking.ask(look);
    observations.forEach(observation -> observed.put(observation.item(), observation));
    plan.observed(observations);
  }

  /** Returns what was observed about an item; empty if it was not drawn. */
  Optional<Observation> observation(Item item) {
    @Nullable Observation observation = observed.get(item);
    return Optional.ofNullable(observation);
  }

  /** Returns what was drawn of some items, after what is still needed for a verdict was asked. */
  List<Observation> observations(List<Item> items) {
    items.stream().filter(suite::isDrawn).map(Item::aspect).distinct().forEach(this::finish);
    return items.stream().flatMap(item -> observation(item).stream()).toList();
  }

  /** Tells whether nothing is left to ask. */
  boolean areDone() {
    return plans.values().stream().allMatch(plan -> plan.next().isEmpty());
  }

  /** Returns the verdict about a tolerance, after what it still needs was asked. */
  ToleranceVerdict verdict(Tolerance tolerance) {
    List<Map.Entry<Strip, SequentialPlan>> deciding =
        plans.entrySet().stream()
            .filter(plan -> plan.getKey().aspect().equals(tolerance.aspect()))
            .filter(plan -> tolerance.form().filter(f -> f != plan.getKey().form()).isEmpty())
            .toList();
    deciding.forEach(plan -> finish(plan.getValue()));
    Diagnosis diagnosis = Diagnosis.of(List.copyOf(observed.values()));
    return deciding.isEmpty()
        ? tolerance.judge(diagnosis)
        : SequentialVerdict.of(
            tolerance, deciding.stream().map(Map.Entry::getValue).toList(), diagnosis);
  }

  private void finish(Aspect aspect) {
    plans.forEach(
        (strip, plan) -> {
          if (strip.aspect().equals(aspect)) {
            finish(plan);
          }
        });
  }

  private void finish(SequentialPlan plan) {
    for (List<Item> look = plan.next(); !look.isEmpty(); look = plan.next()) {
      ask(look);
    }
  }
}

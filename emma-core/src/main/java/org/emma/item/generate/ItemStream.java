package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;

/**
 * Makes items scene by scene, and keeps nothing but counts: for sources that are larger than
 * memory. Of each scene, generator and form those candidates are taken whose answers have been
 * taken least.
 */
final class ItemStream {

  private final ItemPlan plan;
  private final KnownAnswers answers;
  private final Candidates candidates;
  private final Map<ItemGenerator, Map<String, Integer>> taken = new HashMap<>();
  private final Map<ItemGenerator, ItemWriter> writers = new HashMap<>();

  private ItemStream(ItemPlan plan, KnownAnswers answers) {
    this.plan = plan;
    this.answers = answers;
    this.candidates = new Candidates(plan);
    for (ItemGenerator generator : plan.wanted()) {
      if (generator.images() != 1) {
        throw new IllegalArgumentException(
            "Generator %s shows several pictures, and a stream has one at a time: leave it out, or generate a set"
                .formatted(generator.name()));
      }
      taken.put(generator, new HashMap<>());
      Random random = new Random(plan.seed() * 1_000_003 + generator.name().hashCode());
      writers.put(generator, new ItemWriter(generator, WrongAnswers.ANY, random));
    }
  }

  /** Reads the source once for the answers, once more for the chance of open questions if any. */
  static Stream<Item> of(SceneSource source, ItemPlan plan) {
    KnownAnswers answers;
    try (Stream<Scene> scenes = source.stream()) {
      answers = KnownAnswers.of(scenes.iterator());
    }
    Map<Aspect, Double> chances =
        plan.forms().contains(QuestionForm.OPEN) ? openChances(source, plan, answers) : Map.of();
    ItemStream stream = new ItemStream(plan, answers);
    return source.stream().flatMap(scene -> stream.items(scene, chances));
  }

  private static Map<Aspect, Double> openChances(
      SceneSource source, ItemPlan plan, KnownAnswers answers) {
    ItemStream rehearsal = new ItemStream(plan, answers);
    Map<Aspect, Map<String, Integer>> golds = new HashMap<>();
    try (Stream<Scene> scenes = source.stream()) {
      scenes.forEach(
          scene ->
              rehearsal.draws(
                  scene,
                  (generator, drawn) -> {
                    if (drawn.candidate().form() == QuestionForm.OPEN) {
                      golds
                          .computeIfAbsent(generator.aspect(), a -> new HashMap<>())
                          .merge(drawn.candidate().gold(), 1, Integer::sum);
                    }
                  }));
    }
    Map<Aspect, Double> chances = new HashMap<>();
    golds.forEach(
        (aspect, counts) ->
            chances.put(
                aspect,
                Collections.max(counts.values())
                    / (double) counts.values().stream().mapToInt(Integer::intValue).sum()));
    return chances;
  }

  private Stream<Item> items(Scene scene, Map<Aspect, Double> chances) {
    List<Item> items = new ArrayList<>();
    draws(
        scene,
        (generator, drawn) ->
            items.add(
                writer(generator).item(drawn, chances.getOrDefault(generator.aspect(), 0.0))));
    return items.stream();
  }

  private interface Taker {
    void take(ItemGenerator generator, Drawn drawn);
  }

  private void draws(Scene scene, Taker taker) {
    Shown picture = new Shown(List.of(scene), answers);
    for (ItemGenerator generator : plan.wanted()) {
      List<Candidate> all = candidates.of(generator, picture);
      for (QuestionForm form : plan.formsInOrder()) {
        List<Candidate> left = new ArrayList<>();
        for (Candidate candidate : all) {
          if (candidate.form() == form) {
            left.add(candidate);
          }
        }
        for (Candidate candidate : rarest(generator, left)) {
          taker.take(generator, new Drawn(picture.scenes(), candidate));
        }
      }
    }
  }

  /** Takes those whose answers are rarest so far, in their order; all if there are no more. */
  private List<Candidate> rarest(ItemGenerator generator, List<Candidate> left) {
    Map<String, Integer> counts = taken.getOrDefault(generator, Map.of());
    List<Candidate> chosen = left;
    if (left.size() > plan.perScene()) {
      chosen = new ArrayList<>();
      while (chosen.size() < plan.perScene()) {
        Candidate rarest =
            Collections.min(
                left,
                (one, other) ->
                    Integer.compare(
                        counts.getOrDefault(one.gold(), 0), counts.getOrDefault(other.gold(), 0)));
        left.remove(rarest);
        chosen.add(rarest);
        counts.merge(rarest.gold(), 1, Integer::sum);
      }
    }
    return chosen;
  }

  private ItemWriter writer(ItemGenerator generator) {
    ItemWriter writer = writers.get(generator);
    if (writer == null) {
      throw new IllegalArgumentException("The plan has no generator " + generator.name());
    }
    return writer;
  }
}

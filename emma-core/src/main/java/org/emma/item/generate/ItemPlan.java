package org.emma.item.generate;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;

/**
 * Says which items to generate from a set of scenes.
 *
 * @param aspects what to examine; empty for every aspect that the scenes allow
 * @param forms the question forms, at least one
 * @param generators what the questions are made by, at least one
 * @param perScene how many items per scene, generator and form, on average; at least one
 * @param sample how many items to choose in all, evenly over aspects, forms, generators and
 *     difficulties, instead of so many per scene; empty for all
 * @param distractors which wrong answers are offered
 * @param closedWorld whether to ask, too, what is only true if everything in a picture is
 *     annotated, where the annotation does not promise that; see {@link org.emma.item.ClosedWorld}
 * @param seed decides what is drawn; equal plans over equal scenes make equal items
 */
public record ItemPlan(
    Set<Aspect> aspects,
    Set<QuestionForm> forms,
    List<ItemGenerator> generators,
    int perScene,
    OptionalInt sample,
    Distractors distractors,
    boolean closedWorld,
    long seed) {

  public ItemPlan {
    aspects = Set.copyOf(aspects);
    forms = Set.copyOf(forms);
    generators = List.copyOf(generators);
    if (forms.isEmpty() || generators.isEmpty() || perScene < 1 || sample.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "A plan for items needs a question form, a generator and at least one item, not %s, %s and %s"
              .formatted(
                  forms,
                  generators.stream().map(ItemGenerator::name).toList(),
                  sample.isPresent() ? sample.getAsInt() : perScene + " per scene"));
    }
  }

  /** Creates the plan for the built-in generators and random distractors. */
  public ItemPlan(Set<Aspect> aspects, Set<QuestionForm> forms, int perScene, long seed) {
    this(
        aspects,
        forms,
        List.copyOf(ItemGenerators.BUILT_IN),
        perScene,
        OptionalInt.empty(),
        Distractors.RANDOM,
        true,
        seed);
  }

  /** Returns the plan for one item of every aspect and the given forms per scene. */
  public static ItemPlan of(Set<QuestionForm> forms, long seed) {
    return new ItemPlan(Set.of(), forms, 1, seed);
  }

  /**
   * Returns the plan for a chosen sample by all built-in and catalogued generators: the first items
   * of a larger sample from the same scenes are the items of a smaller one.
   */
  public static ItemPlan sample(int items, Set<QuestionForm> forms, long seed) {
    return new ItemPlan(
        Set.of(),
        forms,
        GeneratorNames.all(),
        1,
        OptionalInt.of(items),
        Distractors.RANDOM,
        true,
        seed);
  }

  /** Returns the same plan for other generators. */
  public ItemPlan by(List<? extends ItemGenerator> others) {
    return new ItemPlan(
        aspects, forms, List.copyOf(others), perScene, sample, distractors, closedWorld, seed);
  }

  /** Returns the same plan for some aspects only. */
  public ItemPlan about(Set<Aspect> others) {
    return new ItemPlan(
        others, forms, generators, perScene, sample, distractors, closedWorld, seed);
  }

  /** Returns the same plan with other wrong answers. */
  public ItemPlan offering(Distractors others) {
    return new ItemPlan(aspects, forms, generators, perScene, sample, others, closedWorld, seed);
  }

  /** Returns the same plan with, or without, what rests on everything being annotated. */
  public ItemPlan assumingClosedWorld(boolean assuming) {
    return new ItemPlan(aspects, forms, generators, perScene, sample, distractors, assuming, seed);
  }

  boolean includes(Aspect aspect) {
    return aspects.isEmpty() || aspects.contains(aspect);
  }

  /** Returns the generators of the aspects that are examined. */
  List<ItemGenerator> wanted() {
    return generators.stream().filter(generator -> includes(generator.aspect())).toList();
  }

  List<QuestionForm> formsInOrder() {
    return forms.stream().sorted().toList();
  }
}

package org.emma.item.generate;

import java.util.List;
import java.util.Set;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;

/**
 * Says which items to generate from a set of scenes.
 *
 * @param aspects what to examine; empty for every aspect that the scenes allow
 * @param forms the question forms, at least one
 * @param perScene how many items per scene, aspect and form, on average; at least one
 * @param seed decides what is drawn; equal plans over equal scenes make equal items
 */
public record ItemPlan(Set<Aspect> aspects, Set<QuestionForm> forms, int perScene, long seed) {

  public ItemPlan {
    aspects = Set.copyOf(aspects);
    forms = Set.copyOf(forms);
    if (forms.isEmpty() || perScene < 1) {
      throw new IllegalArgumentException(
          "A plan for items needs a question form and at least one item per scene, not %s and %d"
              .formatted(forms, perScene));
    }
  }

  /** Returns the plan for one item of every aspect and the given forms per scene. */
  public static ItemPlan of(Set<QuestionForm> forms, long seed) {
    return new ItemPlan(Set.of(), forms, 1, seed);
  }

  boolean includes(Aspect aspect) {
    return aspects.isEmpty() || aspects.contains(aspect);
  }

  List<QuestionForm> formsInOrder() {
    return forms.stream().sorted().toList();
  }
}

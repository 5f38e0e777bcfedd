package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Scene;

/** Generates balanced items from scenes: the automatic creation of fine-grained questions. */
public final class ItemSet {

  private ItemSet() {}

  /**
   * Returns the items of a plan, ordered by aspect, then form. For each aspect and form there are
   * {@code perScene} items per scene as far as the scenes allow; golds, option positions and yes
   * and no are even as far as the scenes allow. No picture is rendered or read.
   *
   * @param scenes what the items are about
   * @param plan which items
   */
  public static List<Item> generate(List<Scene> scenes, ItemPlan plan) {
    KnownAnswers answers = KnownAnswers.of(scenes);
    List<Item> items = new ArrayList<>();
    for (SingleImageGenerator generator : ItemGenerators.BUILT_IN) {
      if (!plan.includes(generator.aspect())) {
        continue;
      }
      List<SceneCandidates> all = SceneCandidates.of(scenes, generator, answers);
      for (QuestionForm form : plan.formsInOrder()) {
        Random random = new Random(seed(plan, generator, form));
        List<SceneCandidates> ofForm = all.stream().map(c -> c.only(form)).toList();
        int wanted = scenes.size() * plan.perScene();
        List<Drawn> drawn =
            form == QuestionForm.YES_NO
                ? new YesNoPairs(ofForm, random).draw(wanted)
                : new EvenAnswers(ofForm, random).draw(wanted);
        items.addAll(new ItemWriter(generator, form, random).items(drawn));
      }
    }
    return items;
  }

  private static long seed(ItemPlan plan, ItemGenerator generator, QuestionForm form) {
    return plan.seed() * 1_000_003 + (generator.name() + " " + form).hashCode();
  }
}

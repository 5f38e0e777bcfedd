package org.emma.item.generate;

import java.util.List;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;

/** Generates balanced items from scenes: the automatic creation of fine-grained questions. */
public final class ItemSet {

  private ItemSet() {}

  /**
   * Returns the items of a plan. No picture is rendered or read.
   *
   * @param scenes what the items are about
   * @param plan which items
   * @see #draw
   */
  public static List<Item> generate(List<Scene> scenes, ItemPlan plan) {
    return draw(scenes, plan).items();
  }

  /**
   * Returns the items of a plan with what was left out.
   *
   * <p>Without a sample they are ordered by aspect, then form. For each generator and form there
   * are {@code perScene} items per scene as far as the scenes allow; golds, option positions and
   * yes and no are even as far as the scenes allow.
   *
   * <p>A sample is even over aspects, within them over forms, then generators, then difficulties,
   * and within these over answers, objects and templates, as far as the scenes allow; no question
   * about a picture is repeated. It is ordered so that it begins with every smaller sample of the
   * same plan. Only the chance level of open questions depends on the whole set.
   */
  public static ItemDraw draw(List<Scene> scenes, ItemPlan plan) {
    KnownAnswers answers = KnownAnswers.of(scenes);
    WrittenSet set = new WrittenSet(plan, WrongAnswers.of(plan.distractors(), scenes));
    if (plan.sample().isEmpty()) {
      new ItemsPerScene(plan, new Candidates(plan))
          .addTo(set, new Pictures(scenes, answers, plan.seed()));
      return new ItemDraw(plan, set.byAspectAndForm(), 0);
    }
    int wanted = plan.sample().getAsInt();
    ItemSample sample = new ItemSample(scenes, plan, answers);
    sample.draw(wanted).forEach(set::add);
    return new ItemDraw(plan, set.first(wanted), sample.refused());
  }

  /**
   * Returns the items of a plan one after the other, from a source that may be larger than memory:
   * of each scene, generator and form {@code perScene} items, those whose answers are rarest so
   * far, and all if there are no more. The source is read once or twice before. Distractors are
   * random, generators show one picture, and there are no samples. Close the stream.
   */
  public static Stream<Item> stream(SceneSource source, ItemPlan plan) {
    return ItemStream.of(source, plan);
  }
}

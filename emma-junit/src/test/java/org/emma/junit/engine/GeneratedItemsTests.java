package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;

class GeneratedItemsTests {

  @Test
  void areKeptAsLongAsTheyAreWanted() {
    List<Item> first = items(0);
    for (int seed = 1; seed <= 100; seed++) {
      items(seed);
      assertThat(items(0)).as("after %d other suites", seed).isSameAs(first);
    }
  }

  private static List<Item> items(int seed) {
    SyntheticScenes scenes = new SyntheticScenes(1, 7);
    return GeneratedItems.of(
            new Scenery(scenes, List.of(), OptionalInt.empty(), "one scene", false),
            new ItemPlan(Set.of(Aspect.COLOR), Set.of(QuestionForm.MULTIPLE_CHOICE), 1, seed))
        .items();
  }
}

package org.emma.junit.engine;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.emma.item.Item;
import org.emma.item.generate.ItemDraw;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.scene.Scene;
import org.emma.scene.SceneSource;

/**
 * Says which scenes a suite examines.
 *
 * @param source where they come from
 * @param furtherOnes where to find scenes to learn from, best first
 * @param first how many of them are examined; empty for all
 * @param state changes whenever the scenes may have changed
 * @param fromOutside whether a parameter put them in the place of the suite's own
 */
record Scenery(
    SceneSource source,
    List<SceneSource> furtherOnes,
    OptionalInt first,
    Object state,
    boolean fromOutside)
    implements ItemOrigin {

  Scenery {
    furtherOnes = List.copyOf(furtherOnes);
  }

  @Override
  public ItemDraw draw(ItemPlan plan) {
    ItemDraw draw = ItemSet.draw(scenes(), plan);
    List<Item> ordered =
        draw.items().stream()
            .distinct()
            .sorted(Comparator.comparing(Item::aspect).thenComparing(Item::form))
            .toList();
    return new ItemDraw(plan, ordered, draw.repetitions());
  }

  @Override
  public String words() {
    return state instanceof List<?> file && file.get(0) instanceof AnnotatedPictures pictures
        ? pictures.words()
        : state.toString();
  }

  List<Scene> scenes() {
    List<Scene> all = source.scenes();
    return first.isPresent() && first.getAsInt() < all.size()
        ? all.subList(0, first.getAsInt())
        : all;
  }
}

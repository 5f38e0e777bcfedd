package org.emma.junit.engine;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.emma.item.generate.ItemDraw;
import org.emma.item.generate.ItemPlan;

/** Keeps the items of recent suites: build tools discover every suite several times over. */
final class GeneratedItems {

  private static final int MOST = 64;

  private record Wanted(Object origin, ItemPlan plan) {}

  private static final Map<Wanted, SoftReference<ItemDraw>> RECENT =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, SoftReference<ItemDraw>> eldest) {
          return size() > MOST;
        }
      };

  private GeneratedItems() {}

  /**
   * Returns the items of a plan; renders no picture.
   *
   * @throws org.emma.scene.SceneFormatException if an annotation file is broken
   * @throws org.emma.records.FileFormatException if a file of items is broken
   */
  static synchronized ItemDraw of(ItemOrigin origin, ItemPlan plan) {
    Wanted wanted = new Wanted(origin.state(), plan);
    SoftReference<ItemDraw> known = RECENT.get(wanted);
    ItemDraw items = known == null ? null : known.get();
    if (items == null) {
      items = origin.draw(plan);
      RECENT.put(wanted, new SoftReference<>(items));
    }
    return items;
  }
}

package org.emma.junit.engine;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emma.item.Item;
import org.emma.item.generate.ItemPlan;

/** Keeps the items of recent suites: build tools discover every suite several times over. */
final class GeneratedItems {

  private static final int MOST = 64;

  private record Wanted(Object origin, ItemPlan plan) {}

  private static final Map<Wanted, SoftReference<List<Item>>> RECENT =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, SoftReference<List<Item>>> eldest) {
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
  static synchronized List<Item> of(ItemOrigin origin, ItemPlan plan) {
    Wanted wanted = new Wanted(origin.state(), plan);
    SoftReference<List<Item>> known = RECENT.get(wanted);
    List<Item> items = known == null ? null : known.get();
    if (items == null) {
      items = origin.items(plan);
      RECENT.put(wanted, new SoftReference<>(items));
    }
    return items;
  }
}

package org.emma.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.check.ItemChecker;
import org.emma.item.generate.GeneratorNames;
import org.emma.item.generate.ItemGenerator;
import org.emma.item.generate.ItemGenerators;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.scene.Scene;
import org.emma.scene.synthetic.SyntheticScenes;

/**
 * Prints items per second of processor time and bytes allocated per item, side by side for kinds of
 * scenes and for each generator: {@code ItemTable KIND...}; {@code ItemTable million} streams a
 * million items.
 */
public final class ItemTable {

  private static final int EVERY_ONE = 1_000_000;
  private static final long LONG_ENOUGH = 2_000_000_000L;
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ItemTable() {}

  public static void main(String[] kinds) {
    for (String kind : kinds) {
      if (kind.equals("million")) {
        million();
      } else {
        table(kind, ItemScenes.of(kind));
      }
    }
  }

  private static void table(String kind, List<Scene> scenes) {
    System.out.printf(
        "%n| %s | items/s | items/s, checked | bytes/item |%n|---|---|---|---|%n", kind);
    for (ItemGenerator generator : ItemGenerators.BUILT_IN) {
      row(generator.name(), scenes, every().by(List.of(generator)));
    }
    row("all", scenes, every());
    sample("the built-in generators", kind, ItemGenerators.BUILT_IN);
    sample("all generators", kind, GeneratorNames.all());
  }

  private static void row(String name, List<Scene> scenes, ItemPlan plan) {
    measure(scenes, plan, false);
    double[] plain = measure(scenes, plan, false);
    measure(scenes, plan, true);
    double[] checked = measure(scenes, plan, true);
    System.out.printf(
        Locale.ROOT, "| %s | %,.0f | %,.0f | %,.0f |%n", name, plain[0], checked[0], plain[1]);
  }

  /** Returns items per second of this thread's processor time, and bytes per item. */
  private static double[] measure(List<Scene> scenes, ItemPlan plan, boolean checked) {
    long bytes = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId());
    long began = THREAD.getCurrentThreadCpuTime();
    long items = 0;
    while (THREAD.getCurrentThreadCpuTime() - began < LONG_ENOUGH) {
      long made = count(ItemSet.stream(() -> scenes, plan), checked);
      if (made == 0) {
        return new double[2];
      }
      items += made;
    }
    double seconds = (THREAD.getCurrentThreadCpuTime() - began) / 1e9;
    bytes = THREAD.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
    return new double[] {items / seconds, bytes / (double) items};
  }

  private static long count(Stream<Item> items, boolean checked) {
    return items.filter(item -> !checked || ItemChecker.check(item).isEmpty()).count();
  }

  private static void sample(String by, String kind, List<? extends ItemGenerator> generators) {
    List<Scene> scenes = ItemScenes.many(kind);
    ItemPlan plan = ItemPlan.sample(9000, EnumSet.allOf(QuestionForm.class), 1).by(generators);
    long[] millis = new long[7];
    int made = 0;
    for (int i = 0; i < millis.length; i++) {
      long began = THREAD.getCurrentThreadCpuTime();
      made = ItemSet.generate(scenes, plan).size();
      millis[i] = (THREAD.getCurrentThreadCpuTime() - began) / 1_000_000;
    }
    System.out.printf(
        Locale.ROOT,
        "sample of %,d by %s: %s ms, one after the other%n",
        made,
        by,
        Arrays.toString(millis));
  }

  private static void million() {
    long began = System.nanoTime();
    try (Stream<Item> items = ItemSet.stream(new SyntheticScenes(EVERY_ONE / 50, 7), every())) {
      long made = items.limit(EVERY_ONE).count();
      System.out.printf(
          Locale.ROOT,
          "%,d items in %.1f s with at most %,d MB of heap%n",
          made,
          (System.nanoTime() - began) / 1e9,
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  private static ItemPlan every() {
    return new ItemPlan(Set.of(), EnumSet.allOf(QuestionForm.class), EVERY_ONE, 1);
  }
}

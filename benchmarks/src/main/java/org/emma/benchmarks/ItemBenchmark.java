package org.emma.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.emma.item.QuestionForm;
import org.emma.item.check.ItemChecker;
import org.emma.item.generate.ItemGenerators;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.scene.Scene;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many items a core makes in a second: every question that the built-in generators find in the
 * scenes, once as they are made and once checked; and a chosen sample.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ItemBenchmark {

  private static final int EVERY_ONE = 1_000_000;

  /** Counts what the score of a benchmark is about. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Made {
    public long items;
  }

  @Param({"synthetic", "clevr", "gqa"})
  public String scenes = "synthetic";

  private List<Scene> read = List.of();

  @Setup
  public void read() {
    read = ItemScenes.of(scenes);
  }

  @Benchmark
  public void everyQuestion(Made made) {
    ItemSet.stream(() -> read, every()).forEach(item -> made.items++);
  }

  @Benchmark
  public void everyQuestionChecked(Made made) {
    ItemSet.stream(() -> read, every())
        .forEach(
            item -> {
              if (!ItemChecker.check(item).isEmpty()) {
                throw new IllegalStateException(ItemChecker.check(item).toString());
              }
              made.items++;
            });
  }

  @Benchmark
  public void sample(Made made) {
    ItemPlan plan =
        ItemPlan.sample(1000, EnumSet.allOf(QuestionForm.class), 1).by(ItemGenerators.BUILT_IN);
    made.items += ItemSet.generate(read, plan).size();
  }

  private static ItemPlan every() {
    return new ItemPlan(Set.of(), EnumSet.allOf(QuestionForm.class), EVERY_ONE, 1);
  }
}

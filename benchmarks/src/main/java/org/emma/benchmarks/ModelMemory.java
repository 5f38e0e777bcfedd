package org.emma.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.synthetic.SyntheticScenes;

/**
 * Prints how much memory a model takes while it is asked about ever new pictures, in text mode
 * where it writes: {@code ModelMemory MODEL QUESTIONS}. Questions and observations that have been
 * looked at are let go, so that what grows is the model's.
 */
public final class ModelMemory {

  private static final int PARTS = 10;

  private ModelMemory() {}

  public static void main(String[] args) {
    if (args.length != 2) {
      throw new IllegalArgumentException("Give a model and a number of questions: pinhole 10000");
    }
    int part = Integer.parseInt(args[1]) / PARTS;
    System.out.println("| questions | heap after GC, MiB | resident, MiB | seconds |");
    System.out.println("|---|---|---|---|");
    try (VisionLanguageModel model = Models.load(args[0])) {
      ask(model, items(PARTS, part / 4));
      long start = System.nanoTime();
      print(0, start);
      for (int i = 0; i < PARTS; i++) {
        ask(model, items(i, part));
        print((i + 1) * part, start);
      }
    }
  }

  private static void ask(VisionLanguageModel model, List<Item> items) {
    ExaminationSettings settings = ExaminationSettings.defaults().withMode(AnsweringMode.TEXT);
    try (Examination examination = Examination.start(model, items, settings)) {
      if (examination.observations().size() != items.size()) {
        throw new IllegalStateException("Not every question was observed");
      }
    }
  }

  private static List<Item> items(int seed, int count) {
    return ItemSet.generate(
            new SyntheticScenes(count, seed).scenes(),
            ItemPlan.of(EnumSet.allOf(QuestionForm.class), seed))
        .subList(0, count);
  }

  private static void print(int asked, long start) {
    ProcessMemory memory = ProcessMemory.now();
    System.out.printf(
        Locale.ROOT,
        "| %,d | %.0f | %.0f | %.0f |%n",
        asked,
        memory.heap(),
        memory.resident(),
        (System.nanoTime() - start) / 1e9);
  }
}

package org.emma.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.synthetic.SyntheticScenes;

/**
 * Prints what ten questions about a picture cost at once and one by one, beside a single one:
 * {@code TenQuestions MODEL}. Pictures are rendered before the clock runs.
 */
public final class TenQuestions {

  private static final int SCENES = 64;
  private static final int QUESTIONS = 10;
  private static final int ROUNDS = 7;

  private TenQuestions() {}

  public static void main(String[] args) {
    if (args.length != 1) {
      throw new IllegalArgumentException("Give a model: pinhole");
    }
    List<List<Query>> pictures = pictures();
    System.out.println("Milliseconds a picture:");
    System.out.println("| one question | ten at once | ten one by one | ten at once by one |");
    System.out.println("|---|---|---|---|");
    try (VisionLanguageModel model = Models.load(args[0])) {
      for (int round = 0; round < ROUNDS; round++) {
        double one = milliseconds(model, pictures, 1, 1);
        double atOnce = milliseconds(model, pictures, QUESTIONS, QUESTIONS);
        double oneByOne = milliseconds(model, pictures, QUESTIONS, 1);
        System.out.printf(
            Locale.ROOT, "| %.1f | %.1f | %.1f | %.2f |%n", one, atOnce, oneByOne, atOnce / one);
      }
    }
  }

  private static double milliseconds(
      VisionLanguageModel model, List<List<Query>> pictures, int questions, int batch) {
    long start = System.nanoTime();
    for (List<Query> asked : pictures) {
      for (int from = 0; from < questions; from += batch) {
        model.answer(asked.subList(from, from + batch));
      }
    }
    return (System.nanoTime() - start) / 1e6 / pictures.size();
  }

  private static List<List<Query>> pictures() {
    ItemPlan plan = new ItemPlan(Set.of(), EnumSet.allOf(QuestionForm.class), 3, 7);
    Map<String, List<Query>> byPicture = new LinkedHashMap<>();
    for (Item item : ItemSet.generate(new SyntheticScenes(SCENES, 7).scenes(), plan)) {
      boolean open = item.form() == QuestionForm.OPEN;
      item.images().get(0).bytes();
      byPicture
          .computeIfAbsent(item.images().get(0).name(), name -> new ArrayList<>())
          .add(Query.of(item, open ? AnsweringMode.TEXT : AnsweringMode.OPTION_SCORES));
    }
    return byPicture.values().stream().filter(asked -> asked.size() >= QUESTIONS).toList();
  }
}

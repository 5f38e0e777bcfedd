package org.emma.runtime.pinhole;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.AnsweringMode;
import org.emma.model.Prompt;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;

/** Measures a model on synthetic scenes, by aspect within each form and mode, to watch training. */
final class Accuracies {

  private static final int AT_ONCE = 128;

  private record Way(QuestionForm form, AnsweringMode mode) implements Comparable<Way> {

    @Override
    public int compareTo(Way other) {
      int byForm = form.compareTo(other.form);
      return byForm != 0 ? byForm : mode.compareTo(other.mode);
    }

    boolean makesSense() {
      return mode == AnsweringMode.TEXT || form != QuestionForm.OPEN;
    }
  }

  private final Map<Way, Map<Aspect, int[]>> cells = new TreeMap<>();

  private Accuracies() {}

  /** Asks one item per scene, aspect and form in every mode. */
  static Accuracies of(VisionLanguageModel model, SyntheticScenes scenes) {
    Accuracies accuracies = new Accuracies();
    List<Item> items =
        ItemSet.generate(
            scenes.scenes(), ItemPlan.of(EnumSet.allOf(QuestionForm.class), scenes.seed()));
    for (QuestionForm form : QuestionForm.values()) {
      for (AnsweringMode mode : AnsweringMode.values()) {
        Way way = new Way(form, mode);
        if (way.makesSense()) {
          accuracies.ask(way, items.stream().filter(item -> item.form() == form).toList(), model);
        }
      }
    }
    return accuracies;
  }

  private void ask(Way way, List<Item> items, VisionLanguageModel model) {
    Map<Aspect, int[]> row = cells.computeIfAbsent(way, key -> new TreeMap<>());
    for (int from = 0; from < items.size(); from += AT_ONCE) {
      List<Item> some = items.subList(from, Math.min(items.size(), from + AT_ONCE));
      List<Reply> replies =
          model.answer(some.stream().map(item -> Query.of(item, way.mode())).toList());
      for (int i = 0; i < some.size(); i++) {
        int[] cell = row.computeIfAbsent(some.get(i).aspect(), aspect -> new int[2]);
        cell[0] += correct(some.get(i), way, replies.get(i)) ? 1 : 0;
        cell[1]++;
      }
    }
  }

  private static boolean correct(Item item, Way way, Reply reply) {
    boolean byLetter =
        way.mode() == AnsweringMode.TEXT && way.form() == QuestionForm.MULTIPLE_CHOICE;
    String right = byLetter ? Prompt.letter(item.options().indexOf(item.gold())) : item.gold();
    return reply instanceof Reply.Answered answered && answered.text().equals(right);
  }

  /** Returns one line per form and mode: percent correct and number of items per aspect. */
  @Override
  public String toString() {
    return cells.entrySet().stream()
        .map(
            row ->
                "  %s by %s:%s"
                    .formatted(
                        row.getKey().form().words(),
                        row.getKey().mode().words(),
                        cellsOf(row.getValue())))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String cellsOf(Map<Aspect, int[]> row) {
    return row.entrySet().stream()
        .map(
            cell ->
                String.format(
                    Locale.ROOT,
                    " %s %.1f (%d)",
                    cell.getKey(),
                    100.0 * cell.getValue()[0] / cell.getValue()[1],
                    cell.getValue()[1]))
        .collect(Collectors.joining());
  }
}

package org.emma.proof;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.model.Reply;

/**
 * Guesses the answer that was right most often: of the options, by how often each was right where
 * it was offered, and how often its place was.
 *
 * <p>It counts apart for each template: the generator of a generated item, the subset of an
 * imported one.
 */
final class Frequencies implements Guesser {

  /** Tells how often something was right of how often it might have been. */
  private record Count(int right, int times) {
    Count plus(Count other) {
      return new Count(right + other.right, times + other.times);
    }
  }

  private final Map<String, Count> counts = new HashMap<>();

  private Frequencies() {}

  static Guesser learn(List<Item> known) {
    Frequencies frequencies = new Frequencies();
    known.forEach(frequencies::count);
    return frequencies;
  }

  @Override
  public Reply.Answered guess(Item item) {
    if (item.form() == QuestionForm.OPEN) {
      return Reply.Answered.text(commonest(Template.of(item)), Duration.ZERO);
    }
    return Guesses.scored(item, i -> Math.log(share(answer(item, i), item)));
  }

  private void count(Item item) {
    if (item.form() == QuestionForm.OPEN) {
      add(Template.of(item) + " " + item.gold(), true);
      return;
    }
    for (int i = 0; i < item.options().size(); i++) {
      boolean isRight = item.options().get(i).equals(item.gold());
      add(answer(item, i), isRight);
    }
  }

  private void add(String what, boolean isRight) {
    counts.merge(what, new Count(isRight ? 1 : 0, 1), Count::plus);
  }

  /** Returns how often something was right; as often as chance where it never occurred. */
  private double share(String what, Item item) {
    Count count = counts.getOrDefault(what, new Count(0, 0));
    return (count.right + 1.0) / (count.times + item.options().size());
  }

  private String commonest(String template) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(template + " "))
        .max(
            Map.Entry.<String, Count>comparingByValue(Comparator.comparingInt(Count::right))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey().substring(template.length() + 1))
        .orElse("");
  }

  private static String answer(Item item, int option) {
    return Template.of(item) + " " + item.options().get(option);
  }
}

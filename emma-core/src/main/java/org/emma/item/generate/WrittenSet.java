package org.emma.item.generate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;

/**
 * Collects what was drawn for a set, and writes it when all is there: the chance level of an open
 * question is the share of the commonest gold answer to those about its aspect.
 */
final class WrittenSet {

  private record Entry(Drawn drawn, ItemGenerator generator, ItemWriter writer) {
    boolean isOpen() {
      return drawn.candidate().form() == QuestionForm.OPEN;
    }
  }

  private record Like(ItemGenerator generator, QuestionForm form, int options) {}

  private final ItemPlan plan;
  private final WrongAnswers wrongAnswers;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Like, ItemWriter> writers = new HashMap<>();

  WrittenSet(ItemPlan plan, WrongAnswers wrongAnswers) {
    this.plan = plan;
    this.wrongAnswers = wrongAnswers;
  }

  /** Adds what was drawn for one generator and form. */
  void add(ItemGenerator generator, List<Drawn> drawn, Random random) {
    ItemWriter writer = new ItemWriter(generator, wrongAnswers, random);
    drawn.forEach(one -> entries.add(new Entry(one, generator, writer)));
  }

  /** Adds a draw of a sample; gold positions are even among questions with as many options. */
  void add(Draw draw) {
    for (Drawn drawn : draw.questions()) {
      Like like =
          new Like(
              draw.generator(), drawn.candidate().form(), ItemWriter.options(drawn.candidate()));
      entries.add(new Entry(drawn, draw.generator(), writers.computeIfAbsent(like, this::writer)));
    }
  }

  /** Returns the items by aspect, then form, then in the order in which they were added. */
  List<Item> byAspectAndForm() {
    return first(entries.size()).stream()
        .sorted(Comparator.comparing(Item::aspect).thenComparing(Item::form))
        .toList();
  }

  /** Returns the first so many items, in the order in which they were added. */
  List<Item> first(int most) {
    List<Entry> first = entries.subList(0, Math.min(most, entries.size()));
    Map<Aspect, Double> chances = new HashMap<>();
    first.stream()
        .filter(Entry::isOpen)
        .collect(groupingBy(entry -> entry.generator().aspect()))
        .forEach((aspect, open) -> chances.put(aspect, commonestShare(open)));
    return first.stream()
        .map(
            entry ->
                entry
                    .writer()
                    .item(entry.drawn(), chances.getOrDefault(entry.generator().aspect(), 0.0)))
        .toList();
  }

  private ItemWriter writer(Like like) {
    long seed =
        plan.seed() * 1_000_003
            + (like.generator().name() + " " + like.form() + " " + like.options()).hashCode();
    return new ItemWriter(like.generator(), wrongAnswers, new Random(seed));
  }

  private static double commonestShare(List<Entry> open) {
    Map<String, Long> golds =
        open.stream().collect(groupingBy(entry -> entry.drawn().candidate().gold(), counting()));
    return golds.values().stream().mapToLong(Long::longValue).max().orElse(0)
        / (double) open.size();
  }
}

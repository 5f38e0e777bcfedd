package org.emma.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Image;
import org.emma.scene.Sha256;

/**
 * Divides items of one aspect and form into ten parts, each of which is answered by who learned
 * from the others.
 *
 * <p>Every right answer comes in each part about equally often, and the yes and the no to one
 * question come in the same. Else a guesser would learn from a balanced set which answers are left
 * over, and fall below chance: that would hide leaks.
 */
final class Folds {

  private static final int FOLDS = 10;

  private final Map<Item, Integer> folds = new LinkedHashMap<>();

  private Folds() {}

  static Folds of(List<Item> items) {
    Folds dealt = new Folds();
    List<Item> shuffled = items.stream().sorted(Comparator.comparing(Folds::digest)).toList();
    if (!items.isEmpty() && items.get(0).form() == QuestionForm.YES_NO) {
      dealt.dealPairs(shuffled);
    } else {
      dealt.dealAnswers(shuffled);
    }
    return dealt;
  }

  /** Returns the parts that are not empty. */
  List<List<Item>> parts() {
    return List.copyOf(folds.keySet().stream().collect(Collectors.groupingBy(this::fold)).values());
  }

  /** Returns the items of the other parts that share no picture with this one. */
  List<Item> others(List<Item> part) {
    Set<Image> shown = new HashSet<>();
    part.forEach(item -> shown.addAll(item.images()));
    return folds.keySet().stream()
        .filter(item -> fold(item) != fold(part.get(0)))
        .filter(item -> item.images().stream().noneMatch(shown::contains))
        .toList();
  }

  private int fold(Item item) {
    return folds.getOrDefault(item, 0);
  }

  private void dealPairs(List<Item> items) {
    int next = 0;
    for (List<Item> alike : grouped(items, Item::question)) {
      int most = 0;
      for (List<Item> answered : grouped(alike, Item::gold)) {
        deal(answered, next);
        most = Math.max(most, answered.size());
      }
      next += most;
    }
  }

  private void dealAnswers(List<Item> items) {
    List<Item> rare = new ArrayList<>();
    for (List<Item> answered : grouped(items, item -> Template.of(item) + " " + item.gold())) {
      if (answered.size() < FOLDS) {
        rare.addAll(answered);
      } else {
        deal(answered, 0);
      }
    }
    deal(rare, 0);
  }

  private void deal(List<Item> items, int first) {
    for (int i = 0; i < items.size(); i++) {
      folds.put(items.get(i), (first + i) % FOLDS);
    }
  }

  private static Iterable<List<Item>> grouped(List<Item> items, Function<Item, String> by) {
    return items.stream()
        .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** An order that no set of items is arranged for. */
  private static String digest(Item item) {
    return Sha256.hex(item.key().getBytes(StandardCharsets.UTF_8));
  }
}

package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Turns drawn candidates into items: draws distractors, evens the gold's position, states chance.
 */
final class ItemWriter {

  private static final int MOST_WRONG = 3;

  private final ItemGenerator generator;
  private final QuestionForm form;
  private final Random random;
  private final int[] goldAt = new int[MOST_WRONG + 1];

  ItemWriter(ItemGenerator generator, QuestionForm form, Random random) {
    this.generator = generator;
    this.form = form;
    this.random = random;
  }

  List<Item> items(List<Drawn> drawn) {
    double commonest = commonestShare(drawn);
    return drawn.stream().map(one -> item(one, commonest)).toList();
  }

  private Item item(Drawn drawn, double commonestShare) {
    Candidate candidate = drawn.candidate();
    List<String> options =
        switch (form) {
          case MULTIPLE_CHOICE -> options(candidate);
          case YES_NO -> Item.YES_NO;
          case OPEN -> List.of();
        };
    Set<Aspect> alsoReads = new TreeSet<>(Reading.of(candidate.program()));
    alsoReads.remove(generator.aspect());
    return Item.of(
        generator.aspect(),
        alsoReads,
        form,
        drawn.shown().stream().map(Scene::image).toList(),
        candidate.question(),
        options,
        NoneOfThese.gold(candidate, options),
        form == QuestionForm.OPEN ? commonestShare : 1.0 / options.size(),
        new Provenance.Generated(drawn.shown(), candidate.program(), generator.name()));
  }

  private List<String> options(Candidate candidate) {
    List<String> options = new ArrayList<>(candidate.wrong());
    Collections.shuffle(options, random);
    options.subList(Math.min(MOST_WRONG, options.size()), options.size()).clear();
    int position = random.nextInt(options.size() + 1);
    for (int i = 0; i <= options.size(); i++) {
      if (goldAt[i] < goldAt[position]) {
        position = i;
      }
    }
    goldAt[position]++;
    options.add(position, candidate.gold());
    return NoneOfThese.isOffered(candidate) ? NoneOfThese.last(options) : options;
  }

  private static double commonestShare(List<Drawn> drawn) {
    Map<String, Long> golds =
        drawn.stream()
            .map(one -> one.candidate().gold())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return golds.values().stream().mapToLong(Long::longValue).max().orElse(0)
        / Math.max(1.0, drawn.size());
  }
}

package org.emma.item.generate;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Turns drawn candidates into items: offers wrong answers, and evens the gold's position. */
final class ItemWriter {

  private static final int MOST_WRONG = 3;

  private final ItemGenerator generator;
  private final WrongAnswers wrongAnswers;
  private final Random random;
  private final int[] goldAt = new int[MOST_WRONG + 1];

  ItemWriter(ItemGenerator generator, WrongAnswers wrongAnswers, Random random) {
    this.generator = generator;
    this.wrongAnswers = wrongAnswers;
    this.random = random;
  }

  /** Returns how many options a candidate gets. */
  static int options(Candidate candidate) {
    return Math.min(MOST_WRONG, candidate.wrong().size()) + 1;
  }

  /**
   * Returns the item.
   *
   * @param openChance the chance level of an open question
   */
  Item item(Drawn drawn, double openChance) {
    Candidate candidate = drawn.candidate();
    QuestionForm form = candidate.form();
    List<String> options =
        switch (form) {
          case MULTIPLE_CHOICE -> options(drawn);
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
        form == QuestionForm.OPEN ? openChance : 1.0 / options.size(),
        new Provenance.Generated(drawn.shown(), candidate.program(), generator.name()));
  }

  private List<String> options(Drawn drawn) {
    List<String> options = wrongAnswers.choose(drawn, MOST_WRONG, random);
    int position = random.nextInt(options.size() + 1);
    for (int i = 0; i <= options.size(); i++) {
      if (goldAt[i] < goldAt[position]) {
        position = i;
      }
    }
    goldAt[position]++;
    options.add(position, drawn.candidate().gold());
    return NoneOfThese.isOffered(drawn.candidate()) ? NoneOfThese.last(options) : options;
  }
}

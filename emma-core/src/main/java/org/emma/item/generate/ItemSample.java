package org.emma.item.generate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.emma.item.QuestionForm;
import org.emma.scene.Scene;

/**
 * Chooses a sample evenly over aspects, within them over forms, generators and difficulties, one
 * draw after the other. Nothing depends on how many are wanted, so a larger sample begins with a
 * smaller one.
 */
final class ItemSample {

  private static final int PATIENCE = 16;
  private static final int MOST_PATIENCE = 1 << 20;

  private final Candidates candidates;
  private final Pictures pictures;
  private final ItemPlan plan;
  private final Asked asked = new Asked();

  ItemSample(List<Scene> scenes, ItemPlan plan, KnownAnswers answers) {
    this.candidates = new Candidates(plan);
    this.pictures = new Pictures(scenes, answers, plan.seed());
    this.plan = plan;
  }

  /** Draws so many questions, or all that there are. */
  List<Draw> draw(int wanted) {
    Source strata = strata();
    List<Draw> draws = new ArrayList<>();
    int patience = PATIENCE;
    int drawn = 0;
    while (drawn < wanted && !strata.isEmpty()) {
      Draw draw = strata.next(patience);
      patience = draw == null ? Math.min(2 * patience, MOST_PATIENCE) : PATIENCE;
      if (draw != null) {
        draws.add(draw);
        drawn += draw.questions().size();
      }
    }
    return draws;
  }

  /** Returns how many draws were left out because something of them had been asked. */
  int refused() {
    return asked.refused();
  }

  private Source strata() {
    List<Turns> aspects = new ArrayList<>();
    plan.wanted().stream()
        .collect(groupingBy(ItemGenerator::aspect, TreeMap::new, toList()))
        .values()
        .forEach(generators -> aspects.add(forms(generators)));
    return new Turns(aspects);
  }

  private Turns forms(List<ItemGenerator> generators) {
    List<Pool> pools = generators.stream().map(this::pool).toList();
    List<Turns> forms = new ArrayList<>();
    for (QuestionForm form : plan.formsInOrder()) {
      Tally tally = new Tally();
      forms.add(
          new Turns(pools.stream().map(pool -> new Turns(pool.strata(form, tally))).toList()));
    }
    return new Turns(forms);
  }

  private Pool pool(ItemGenerator generator) {
    return new Pool(
        generator,
        candidates,
        pictures.of(generator),
        asked,
        plan.seed() * 1_000_003 + generator.name().hashCode());
  }
}

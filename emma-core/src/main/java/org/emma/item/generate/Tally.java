package org.emma.item.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what has been drawn, so that what is rare so far comes next: inverse-frequency sampling.
 */
final class Tally {

  private static final int ANSWER_WEIGHT = 4;
  private static final int OBJECT_WEIGHT = 2;

  private final Map<String, Count> answers = new HashMap<>();
  private final Map<String, Count> objects = new HashMap<>();
  private final Map<String, Count> templates = new HashMap<>();

  private static final class Count {
    private int drawn;
  }

  /** Counts what was drawn of the traits of one candidate. */
  static final class Commonness {
    private final Count answer;
    private final Count template;
    private final List<Count> objects;

    private Commonness(Count answer, Count template, List<Count> objects) {
      this.answer = answer;
      this.template = template;
      this.objects = objects;
    }

    /** Returns how common they are at present; less is rarer. */
    long now() {
      int named = 0;
      for (int i = 0; i < objects.size(); i++) {
        named = Math.max(named, objects.get(i).drawn);
      }
      return (long) ANSWER_WEIGHT * answer.drawn + template.drawn + (long) OBJECT_WEIGHT * named;
    }

    void add() {
      answer.drawn++;
      template.drawn++;
      objects.forEach(object -> object.drawn++);
    }
  }

  Commonness of(Traits traits) {
    return new Commonness(
        count(traits.answer(), answers),
        count(traits.template(), templates),
        traits.objects().stream().map(object -> count(object, objects)).toList());
  }

  private static Count count(String trait, Map<String, Count> counts) {
    return counts.computeIfAbsent(trait, key -> new Count());
  }
}

package org.emma.item.generate;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts what has been drawn, so that what is rare so far comes next: inverse-frequency sampling.
 */
final class Tally {

  private static final int ANSWER_WEIGHT = 4;
  private static final int OBJECT_WEIGHT = 2;

  private final Map<String, Integer> answers = new HashMap<>();
  private final Map<String, Integer> objects = new HashMap<>();
  private final Map<String, Integer> templates = new HashMap<>();

  /** Returns how common the traits of a candidate are among those drawn; less is rarer. */
  long commonness(Traits traits) {
    long common =
        (long) ANSWER_WEIGHT * answers.getOrDefault(traits.answer(), 0)
            + templates.getOrDefault(traits.template(), 0);
    long named = 0;
    for (String object : traits.objects()) {
      named = Math.max(named, objects.getOrDefault(object, 0));
    }
    return common + OBJECT_WEIGHT * named;
  }

  void add(Traits traits) {
    answers.merge(traits.answer(), 1, Integer::sum);
    templates.merge(traits.template(), 1, Integer::sum);
    traits.objects().forEach(object -> objects.merge(object, 1, Integer::sum));
  }
}

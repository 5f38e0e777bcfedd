package org.emma.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.Provenance.Imported;

/**
 * Holds what a protocol took from the reply to one item.
 *
 * @param item what was asked
 * @param origin which record of which benchmark it is
 * @param given the answer; empty if the rule takes none
 */
record Answer(Item item, Imported origin, Optional<String> given) {

  /** Reads the replies there are; an unanswered item has none. */
  static List<Answer> read(Protocol protocol, List<Observation> observations) {
    List<Answer> answers = new ArrayList<>();
    for (Observation observation : observations) {
      if (observation.grade() != Grade.UNANSWERED
          && observation.item().provenance() instanceof Imported origin) {
        answers.add(new Answer(observation.item(), origin, protocol.answer(observation)));
      }
    }
    return answers;
  }

  boolean right() {
    return is(item.gold());
  }

  boolean is(String answer) {
    return given.filter(answer::equals).isPresent();
  }

  static int right(List<Answer> answers) {
    return (int) answers.stream().filter(Answer::right).count();
  }

  /** The share of right answers; empty if there is no answer. */
  static OptionalDouble accuracy(List<Answer> answers) {
    return share(right(answers), answers.size());
  }

  static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  /** Puts answers together that have something in common, in the order of the first of each. */
  static <K> Map<K, List<Answer>> by(Function<Answer, K> what, List<Answer> answers) {
    Map<K, List<Answer>> together = new LinkedHashMap<>();
    for (Answer answer : answers) {
      together.computeIfAbsent(what.apply(answer), key -> new ArrayList<>()).add(answer);
    }
    return together;
  }

  static Map<String, List<Answer>> bySubset(List<Answer> answers) {
    return by(answer -> answer.origin().subset(), answers);
  }

  /** The share of sets of answers that are all right. */
  static OptionalDouble allRight(Map<?, List<Answer>> sets) {
    int right =
        (int) sets.values().stream().filter(set -> set.stream().allMatch(Answer::right)).count();
    return share(right, sets.size());
  }
}

package org.emma.diagnose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emma.examine.Grade;
import org.emma.examine.Observation;

/** Counts answers given and answers due, over the replies that could be graded. */
final class AnswerShares {

  private static final Comparator<AnswerShare> COMMONEST_GOLD_FIRST =
      Comparator.comparingDouble(AnswerShare::gold)
          .thenComparingDouble(AnswerShare::given)
          .reversed()
          .thenComparing(AnswerShare::answer);

  private final Map<String, Integer> given = new LinkedHashMap<>();
  private final Map<String, Integer> gold = new LinkedHashMap<>();
  private int graded;

  private AnswerShares() {}

  static List<AnswerShare> of(List<Observation> observations) {
    AnswerShares shares = new AnswerShares();
    observations.forEach(shares::count);
    return shares.gold.keySet().stream().map(shares::share).sorted(COMMONEST_GOLD_FIRST).toList();
  }

  /** A right answer counts as the gold answer, in whatever words it was given. */
  private void count(Observation observation) {
    Grade grade = observation.grade();
    if (grade == Grade.CORRECT || grade == Grade.WRONG) {
      String due = observation.item().gold();
      String answer = grade == Grade.CORRECT ? due : observation.grading().answer();
      graded++;
      for (String either : List.of(due, answer)) {
        given.putIfAbsent(either, 0);
        gold.putIfAbsent(either, 0);
      }
      given.merge(answer, 1, Integer::sum);
      gold.merge(due, 1, Integer::sum);
    }
  }

  private AnswerShare share(String answer) {
    return new AnswerShare(
        answer,
        (double) given.getOrDefault(answer, 0) / graded,
        (double) gold.getOrDefault(answer, 0) / graded);
  }
}

package org.emma.examine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emma.item.Item;

/** Takes the likeliest option; an option that shares the first place with another is not it. */
final class ScoreRules {

  private ScoreRules() {}

  static Grading grade(Item item, List<Double> scores) {
    double best = scores.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    List<String> likeliest = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i) == best) {
        likeliest.add(item.options().get(i));
      }
    }
    boolean right = likeliest.size() == 1 && likeliest.get(0).equals(item.gold());
    return new Grading(
        right ? Grade.CORRECT : Grade.WRONG,
        String.join(" = ", likeliest),
        likeliest.size() == 1 ? "likeliest option" : "tie of the likeliest options");
  }

  /** Tells what makes the scores useless; empty if they can be compared. */
  static Optional<String> flaw(List<String> options, List<Double> scores) {
    if (scores.size() != options.size()) {
      return Optional.of("gave %d scores for %d options".formatted(scores.size(), options.size()));
    }
    for (int i = 0; i < scores.size(); i++) {
      if (scores.get(i).isNaN() || scores.get(i) == Double.POSITIVE_INFINITY) {
        return Optional.of(
            "gave %s as the score of option \"%s\"".formatted(scores.get(i), options.get(i)));
      }
    }
    return Optional.empty();
  }
}

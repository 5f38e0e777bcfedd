package org.emma.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * AMBER's discriminative scores (Wang et al., "AMBER: An LLM-free Multi-dimensional Benchmark for
 * MLLMs Hallucination Evaluation", arXiv 2311.07397): accuracy, and precision, recall and F1 with
 * no as the positive answer, as {@code inference.py} prints them. That adds 0.001 to every
 * denominator, so that nothing said is 0.0, and takes F1 from precision and recall that are rounded
 * already, with 0.0001 (existence: 0.001) added to their sum.
 */
final class AmberScores {

  private static final int DECIMALS = 1;
  private static final double SMALL = 0.001;
  private static final double SMALLER = 0.0001;

  private AmberScores() {}

  static List<Part> parts(List<Answer> answers) {
    List<Part> parts = new ArrayList<>();
    add(parts, "Discriminative", answers, dimension -> true, 1, SMALLER);
    add(parts, "Existence", answers, AmberScores::existence, 1, SMALL);
    add(parts, "Attribute", answers, AmberScores::attribute, 3, SMALLER);
    add(parts, "State", answers, dimension -> dimension.contains("state"), 1, SMALLER);
    add(parts, "Number", answers, dimension -> dimension.contains("number"), 1, SMALLER);
    add(parts, "Action", answers, dimension -> dimension.contains("action"), 1, SMALLER);
    add(parts, "Relation", answers, dimension -> dimension.contains("relation"), 1, SMALLER);
    return parts;
  }

  private static boolean existence(String dimension) {
    return dimension.contains("existence") || dimension.contains("hallucination");
  }

  private static boolean attribute(String dimension) {
    return dimension.contains("state")
        || dimension.contains("number")
        || dimension.contains("action");
  }

  private static void add(
      List<Part> parts,
      String name,
      List<Answer> answers,
      Predicate<String> dimension,
      int counters,
      double smoothing) {
    List<Answer> some =
        answers.stream()
            .filter(a -> dimension.test(a.origin().subset().toLowerCase(Locale.ROOT)))
            .toList();
    if (!some.isEmpty()) {
      parts.add(new Part(name, some, scores(some, counters * SMALL, smoothing)));
    }
  }

  private static List<Score> scores(List<Answer> answers, double extra, double smoothing) {
    YesNoCounts counts = YesNoCounts.of(answers, "no");
    double precision =
        percent(counts.truePositives(), counts.truePositives() + counts.falsePositives() + extra);
    double recall = percent(counts.truePositives(), counts.positives() + extra);
    double f1 =
        2 * (precision / 100) * (recall / 100) / (precision / 100 + recall / 100 + smoothing) * 100;
    return List.of(
        score("Accuracy", percent(counts.right(), counts.n() + extra)),
        score("Precision", precision),
        score("Recall", recall),
        score("F1", f1));
  }

  private static Score score(String name, double percent) {
    return new Score(name, OptionalDouble.of(percent), DECIMALS, "%");
  }

  private static double percent(int part, double whole) {
    return Score.round(part / whole * 100, DECIMALS).doubleValue();
  }
}

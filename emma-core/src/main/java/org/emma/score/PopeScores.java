package org.emma.score;

import java.util.List;

/**
 * POPE's scores (Li et al., "Evaluating Object Hallucination in Large Vision-Language Models",
 * EMNLP 2023, arXiv 2305.10355): accuracy, precision, recall and F1 with yes as the positive
 * answer, and the yes ratio, for each of random, popular and adversarial. The average over subsets
 * is what many papers publish as "POPE".
 */
final class PopeScores {

  private static final int DECIMALS = 2;

  private PopeScores() {}

  static List<Part> parts(List<Answer> answers) {
    return Part.bySubsets(answers, PopeScores::scores);
  }

  static List<Score> scores(List<Answer> answers) {
    YesNoCounts counts = YesNoCounts.of(answers, "yes");
    return List.of(
        Score.percent("Accuracy", counts.accuracy(), DECIMALS),
        Score.percent("Precision", counts.precision(), DECIMALS),
        Score.percent("Recall", counts.recall(), DECIMALS),
        Score.percent("F1 score", counts.f1(), DECIMALS),
        Score.percent("Yes ratio", counts.rate(), DECIMALS));
  }
}

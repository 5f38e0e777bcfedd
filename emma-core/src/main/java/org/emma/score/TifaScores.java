package org.emma.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * TIFA's scores (Hu et al., "TIFA: Accurate and Interpretable Text-to-Image Faithfulness Evaluation
 * with Question Answering", ICCV 2023, arXiv 2303.11897): for each caption the share of right
 * answers, then mean and standard deviation over captions; and the accuracy by type of question.
 */
final class TifaScores {

  private static final int DECIMALS = 4;

  private TifaScores() {}

  static List<Part> parts(List<Answer> answers) {
    double[] captions =
        Answer.by(answer -> caption(answer), answers).values().stream()
            .mapToDouble(some -> Answer.accuracy(some).orElseThrow())
            .toArray();
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "all captions",
            answers,
            List.of(
                Score.plain("tifa_average", mean(captions), DECIMALS),
                Score.plain("tifa_stdev", deviation(captions), DECIMALS))));
    Answer.bySubset(answers)
        .forEach(
            (type, some) ->
                parts.add(
                    new Part(
                        type,
                        some,
                        List.of(
                            Score.plain(
                                AccuracyScores.ACCURACY, Answer.accuracy(some), DECIMALS)))));
    return parts;
  }

  private static String caption(Answer answer) {
    String group = answer.origin().group();
    return group.isEmpty() ? answer.item().imageGroup() : group;
  }

  private static OptionalDouble mean(double[] figures) {
    return figures.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sum(figures) / figures.length);
  }

  private static OptionalDouble deviation(double[] figures) {
    if (figures.length < 2) {
      return OptionalDouble.empty();
    }
    double mean = sum(figures) / figures.length;
    double squares = 0;
    for (double figure : figures) {
      squares += (figure - mean) * (figure - mean);
    }
    return OptionalDouble.of(Math.sqrt(squares / (figures.length - 1)));
  }

  private static double sum(double[] figures) {
    double sum = 0;
    for (double figure : figures) {
      sum += figure;
    }
    return sum;
  }
}

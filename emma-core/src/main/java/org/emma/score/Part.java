package org.emma.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Scores a part of a benchmark.
 *
 * @param name what is scored
 * @param answers what it rests on
 * @param scores the figures
 */
record Part(String name, List<Answer> answers, List<Score> scores) {

  static final String ALL = "all questions";
  static final String MACRO = "average over subsets";

  /**
   * Scores every subset, their plain average (macro) and all questions together (micro); without
   * several subsets, only the latter.
   */
  static List<Part> bySubsets(List<Answer> answers, Function<List<Answer>, List<Score>> scores) {
    List<Part> parts = new ArrayList<>();
    Answer.bySubset(answers)
        .forEach((subset, some) -> parts.add(new Part(subset, some, scores.apply(some))));
    Part all = new Part(ALL, answers, scores.apply(answers));
    if (parts.size() < 2) {
      return List.of(all);
    }
    parts.add(new Part(MACRO, answers, average(parts)));
    parts.add(all);
    return parts;
  }

  /** The mean of each score over the parts; empty where one of them lacks it. */
  private static List<Score> average(List<Part> parts) {
    List<Score> averages = new ArrayList<>();
    for (int i = 0; i < parts.get(0).scores().size(); i++) {
      double sum = 0;
      boolean complete = true;
      for (Part part : parts) {
        OptionalDouble value = part.scores().get(i).value();
        complete &= value.isPresent();
        sum += value.orElse(0);
      }
      Score like = parts.get(0).scores().get(i);
      averages.add(
          new Score(
              like.name(),
              complete ? OptionalDouble.of(sum / parts.size()) : OptionalDouble.empty(),
              like.decimals(),
              like.unit()));
    }
    return averages;
  }
}

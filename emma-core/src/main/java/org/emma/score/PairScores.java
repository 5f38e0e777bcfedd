package org.emma.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scores benchmarks that ask the same questions about several pictures, and several questions about
 * the same picture, within each group.
 */
final class PairScores {

  private PairScores() {}

  /**
   * NaturalBench's scores (Li et al., "NaturalBench: Evaluating Vision-Language Models on Natural
   * Adversarial Samples", NeurIPS 2024, arXiv 2410.14669): a group has two questions about two
   * pictures. Acc is the share of right answers, Q-Acc of questions right about both pictures,
   * I-Acc of pictures with both questions right, G-Acc of groups with all four right.
   */
  static List<Part> naturalBench(List<Answer> answers) {
    return parts(
        answers,
        some ->
            List.of(
                Score.percent("Acc", Answer.accuracy(some), 1),
                Score.percent("Q-Acc", Answer.allRight(questions(some)), 1),
                Score.percent("I-Acc", Answer.allRight(pictures(some)), 1),
                Score.percent("G-Acc", Answer.allRight(AccuracyScores.groups(some)), 1)));
  }

  /**
   * HallusionBench's scores (Guan et al., CVPR 2024, arXiv 2310.14566): aAcc is the share of right
   * answers, fAcc of figures with all questions right, qAcc of questions right about all figures of
   * their set.
   */
  static List<Part> hallusionBench(List<Answer> answers) {
    return parts(
        answers,
        some ->
            List.of(
                Score.percent("aAcc", Answer.accuracy(some), 4),
                Score.percent("fAcc", Answer.allRight(pictures(some)), 4),
                Score.percent("qAcc", Answer.allRight(questions(some)), 4)));
  }

  private static List<Part> parts(
      List<Answer> answers, Function<List<Answer>, List<Score>> scores) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Part.ALL, answers, scores.apply(answers)));
    Map<String, List<Answer>> subsets = Answer.bySubset(answers);
    if (subsets.size() > 1) {
      subsets.forEach((subset, some) -> parts.add(new Part(subset, some, scores.apply(some))));
    }
    return parts;
  }

  private static Map<List<String>, List<Answer>> questions(List<Answer> answers) {
    return within(answers, answer -> answer.item().question());
  }

  private static Map<List<String>, List<Answer>> pictures(List<Answer> answers) {
    return within(answers, answer -> answer.item().imageGroup());
  }

  private static Map<List<String>, List<Answer>> within(
      List<Answer> answers, Function<Answer, String> what) {
    return Answer.by(
        answer -> List.of(answer.origin().subset(), answer.origin().group(), what.apply(answer)),
        answers);
  }
}

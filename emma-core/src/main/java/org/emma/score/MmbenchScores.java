package org.emma.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * MMBench's scores (Liu et al., "MMBench: Is Your Multi-modal Model an All-around Player?", ECCV
 * 2024, arXiv 2307.06281): CircularEval is the share of questions that are right in all rotations
 * of their options, VanillaEval the share that is right in the first. A question whose rotations
 * are not all answered is in neither.
 */
final class MmbenchScores {

  private static final int DECIMALS = 1;

  private MmbenchScores() {}

  static List<Part> parts(List<Answer> answers) {
    List<Part> parts = new ArrayList<>();
    parts.add(part(Part.ALL, answers));
    Map<String, List<Answer>> abilities = Answer.bySubset(answers);
    if (abilities.size() > 1) {
      abilities.forEach((ability, some) -> parts.add(part(ability, some)));
    }
    return parts;
  }

  private static Part part(String name, List<Answer> answers) {
    Map<String, List<Answer>> questions = AccuracyScores.groups(answers);
    List<Answer> first = questions.values().stream().map(MmbenchScores::unrotated).toList();
    return new Part(
        name,
        answers,
        List.of(
            Score.percent("CircularEval", Answer.allRight(questions), DECIMALS),
            Score.percent("VanillaEval", Answer.accuracy(first), DECIMALS)));
  }

  /** The record that gave the group its name, else the first. */
  private static Answer unrotated(List<Answer> rotations) {
    return rotations.stream()
        .filter(answer -> answer.origin().record().equals(answer.origin().group()))
        .findFirst()
        .orElse(rotations.get(0));
  }
}

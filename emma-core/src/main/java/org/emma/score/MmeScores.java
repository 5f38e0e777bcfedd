package org.emma.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * MME's scores (Fu et al., "MME: A Comprehensive Evaluation Benchmark for Multimodal Large Language
 * Models", arXiv 2306.13394): for each subtask acc, the percentage of right answers, acc+, the
 * percentage of pictures with both questions right, and their sum, the score, at most 200; summed
 * over the ten subtasks of perception, at most 2,000, and the four of cognition, at most 800.
 */
final class MmeScores {

  static final String SCORE = "score";

  private static final List<String> PERCEPTION =
      List.of(
          "existence",
          "count",
          "position",
          "color",
          "posters",
          "celebrity",
          "scene",
          "landmark",
          "artwork",
          "ocr");
  private static final List<String> COGNITION =
      List.of(
          "commonsense_reasoning", "numerical_calculation", "text_translation", "code_reasoning");

  private MmeScores() {}

  static List<Part> parts(List<Answer> answers) {
    List<Part> parts = new ArrayList<>();
    Answer.bySubset(answers).forEach((name, some) -> parts.add(subtask(name, some)));
    Map<String, Part> subtasks = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    parts.forEach(part -> subtasks.put(part.name(), part));
    total("Perception", PERCEPTION, subtasks, parts);
    total("Cognition", COGNITION, subtasks, parts);
    return parts;
  }

  private static Part subtask(String name, List<Answer> answers) {
    Map<?, List<Answer>> pictures = Answer.by(answer -> answer.item().imageGroup(), answers);
    OptionalDouble acc = percent(Answer.accuracy(answers));
    OptionalDouble plus = percent(Answer.allRight(pictures));
    OptionalDouble sum =
        acc.isPresent() && plus.isPresent()
            ? OptionalDouble.of(acc.getAsDouble() + plus.getAsDouble())
            : OptionalDouble.empty();
    return new Part(
        name,
        answers,
        List.of(
            Score.plain("acc", acc, 2), Score.plain("acc+", plus, 2), Score.plain(SCORE, sum, 2)));
  }

  private static OptionalDouble percent(OptionalDouble share) {
    return share.isPresent() ? OptionalDouble.of(share.getAsDouble() * 100) : share;
  }

  /** A total that lacks subtasks says so in its name. */
  private static void total(
      String name, List<String> members, Map<String, Part> subtasks, List<Part> parts) {
    List<Answer> answers = new ArrayList<>();
    double sum = 0;
    int found = 0;
    for (String member : members) {
      Part part = subtasks.get(member);
      if (part != null) {
        found++;
        answers.addAll(part.answers());
        sum += part.scores().get(2).value().orElse(0);
      }
    }
    if (found > 0) {
      String title =
          found == members.size()
              ? name
              : "%s, %d of %d subtasks".formatted(name, found, members.size());
      parts.add(new Part(title, answers, List.of(Score.plain(SCORE, OptionalDouble.of(sum), 2))));
    }
  }
}

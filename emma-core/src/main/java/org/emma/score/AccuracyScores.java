package org.emma.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.emma.item.QuestionForm;

/** Scores benchmarks whose score is the share of right answers, by subset. */
final class AccuracyScores {

  static final String ACCURACY = "Accuracy";
  static final String GROUP_ACCURACY = "Group accuracy";

  private AccuracyScores() {}

  /** Returns the scoring that publishes percent with that many decimals. */
  static Function<List<Answer>, List<Part>> percent(int decimals) {
    return answers ->
        Part.bySubsets(
            answers, some -> List.of(Score.percent(ACCURACY, Answer.accuracy(some), decimals)));
  }

  /** Returns the scoring that publishes shares with that many decimals. */
  static Function<List<Answer>, List<Part>> share(int decimals) {
    return answers ->
        Part.bySubsets(
            answers, some -> List.of(Score.plain(ACCURACY, Answer.accuracy(some), decimals)));
  }

  /**
   * Scores a benchmark that nothing is known about: accuracy, the share of groups that are all
   * right where there are groups, and POPE's figures where all questions are yes/no.
   */
  static List<Part> unknown(List<Answer> answers) {
    boolean yesNo = answers.stream().allMatch(a -> a.item().form() == QuestionForm.YES_NO);
    boolean grouped = answers.stream().anyMatch(answer -> !answer.origin().group().isEmpty());
    return Part.bySubsets(
        answers,
        some -> {
          List<Score> scores =
              new ArrayList<>(
                  yesNo
                      ? PopeScores.scores(some)
                      : List.of(Score.percent(ACCURACY, Answer.accuracy(some), 2)));
          if (grouped) {
            scores.add(Score.percent(GROUP_ACCURACY, Answer.allRight(groups(some)), 2));
          }
          return scores;
        });
  }

  /** Puts the questions of a group together; one without a group stands alone. */
  static Map<String, List<Answer>> groups(List<Answer> answers) {
    Map<String, List<Answer>> groups = new LinkedHashMap<>();
    for (Answer answer : answers) {
      String group = answer.origin().group();
      String key =
          group.isEmpty()
              ? "record " + answer.item().key()
              : "group " + answer.origin().subset() + "/" + group;
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(answer);
    }
    return groups;
  }
}

package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PassRuleTests {

  private static final int MOST = 5;

  @ParameterizedTest
  @CsvSource({
    "MAJORITY, CCW, CORRECT",
    "MAJORITY, CWW, WRONG",
    "MAJORITY, CW, WRONG",
    "MAJORITY, COO, OFF_TASK",
    "MAJORITY, CWO, WRONG",
    "MAJORITY, CCU, CORRECT",
    "MAJORITY, CWU, UNANSWERED",
    "MAJORITY, WWU, WRONG",
    "ALL, CCC, CORRECT",
    "ALL, CCW, WRONG",
    "ALL, CCU, UNANSWERED",
    "ALL, CWU, WRONG",
    "ANY, CWW, CORRECT",
    "ANY, OOW, OFF_TASK",
    "ANY, WWU, UNANSWERED",
    "ANY, UUU, UNANSWERED",
  })
  void replies_add_up_to_one_grade(PassRule rule, String replies, Grade grade) {
    assertThat(rule.grade(grades(replies))).isEqualTo(grade);
  }

  @ParameterizedTest
  @EnumSource
  void no_verdict_is_turned_by_a_reply_that_was_missing(PassRule rule) {
    for (List<Grade> grades : all()) {
      int missing = grades.indexOf(Grade.UNANSWERED);
      if (missing >= 0 && rule.grade(grades) != Grade.UNANSWERED) {
        boolean right = rule.grade(grades) == Grade.CORRECT;
        for (Grade reply : List.of(Grade.CORRECT, Grade.WRONG, Grade.OFF_TASK)) {
          List<Grade> answered = new ArrayList<>(grades);
          answered.set(missing, reply);
          assertThat(rule.grade(answered) == Grade.CORRECT).as("%s", grades).isEqualTo(right);
        }
      }
    }
  }

  @Test
  void whoever_passes_with_all_passes_with_the_majority_and_then_with_any() {
    for (List<Grade> grades : all()) {
      if (PassRule.ALL.grade(grades) == Grade.CORRECT) {
        assertThat(PassRule.MAJORITY.grade(grades)).isEqualTo(Grade.CORRECT);
      }
      if (PassRule.MAJORITY.grade(grades) == Grade.CORRECT) {
        assertThat(PassRule.ANY.grade(grades)).isEqualTo(Grade.CORRECT);
      }
    }
  }

  @Test
  void of_a_single_reply_every_rule_takes_the_grade() {
    for (PassRule rule : PassRule.values()) {
      for (Grade grade : Grade.values()) {
        assertThat(rule.grade(List.of(grade))).isEqualTo(grade);
      }
    }
  }

  private static List<Grade> grades(String replies) {
    return replies
        .chars()
        .mapToObj(
            reply ->
                switch (reply) {
                  case 'C' -> Grade.CORRECT;
                  case 'W' -> Grade.WRONG;
                  case 'O' -> Grade.OFF_TASK;
                  default -> Grade.UNANSWERED;
                })
        .toList();
  }

  /** Returns every list of up to five grades. */
  private static List<List<Grade>> all() {
    List<List<Grade>> all = new ArrayList<>();
    List<List<Grade>> longest = List.of(List.of());
    for (int size = 1; size <= MOST; size++) {
      List<List<Grade>> longer = new ArrayList<>();
      for (List<Grade> grades : longest) {
        for (Grade grade : Grade.values()) {
          List<Grade> more = new ArrayList<>(grades);
          more.add(grade);
          longer.add(more);
        }
      }
      longest = longer;
      all.addAll(longest);
    }
    return all;
  }
}

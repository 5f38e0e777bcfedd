package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.emma.examine.Attempt;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Test;

class AgreementTests {

  @Test
  void is_on_the_grade_and_on_the_answer() {
    assertThat(
            Agreement.of(
                List.of(
                    repeated(0, "red", "red", "red"),
                    repeated(1, "green", "blue", "green"),
                    repeated(2, "green", "Green", "green"),
                    repeated(3, "red", "green", "red"))))
        .hasValueSatisfying(
            agreement -> {
              assertThat(agreement).isEqualTo(new Agreement(4, 3, 2));
              assertThat(agreement.onGrade()).isEqualTo(0.75);
              assertThat(agreement.onAnswer()).isEqualTo(0.5);
            });
  }

  @Test
  void leaves_out_what_was_not_answered_every_time() {
    Observation answered = repeated(0, "red", "red");
    Observation halfAnswered = repeated(1, "red", "");
    assertThat(Agreement.of(List.of(answered, halfAnswered)))
        .hasValueSatisfying(agreement -> assertThat(agreement.items()).isEqualTo(1));
  }

  @Test
  void is_nothing_where_every_question_was_asked_once() {
    assertThat(Agreement.of(Observed.ofEachGrade(3, 2, 1, 0))).isEmpty();
  }

  @Test
  void stands_in_the_finding() {
    Observation observation = repeated(0, "red", "red");
    assertThat(Diagnosis.of(List.of(observation)).findings().get(0).agreement())
        .contains(new Agreement(1, 1, 1));
  }

  /** Answers nothing for an empty answer; red is right. */
  private static Observation repeated(int number, String... answers) {
    List<Observation> each =
        Stream.of(answers)
            .map(
                answer ->
                    Observed.observation(
                        Observed.item(Aspect.COLOR, "image", number),
                        answer.isEmpty()
                            ? Grade.UNANSWERED
                            : answer.equals("red") ? Grade.CORRECT : Grade.WRONG,
                        answer))
            .toList();
    Observation first = each.get(0);
    return new Observation(
        first.item(),
        first.mode(),
        first.model(),
        first.reply(),
        first.grading(),
        each.stream().map(one -> new Attempt(one.reply(), one.grading())).toList());
  }
}

package org.emma.assertions;

import static org.emma.assertions.ShouldAnswer.shouldAnswer;
import static org.emma.assertions.ShouldHaveGrade.shouldBeGradedBy;
import static org.emma.assertions.ShouldHaveGrade.shouldHaveGrade;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.jspecify.annotations.Nullable;

/** Asserts what a model did with one item. */
public class ObservationAssert extends EmmaAssert<ObservationAssert, Observation> {

  static final Kind<ObservationAssert, Observation> KIND =
      new Kind<>(ObservationAssert.class, Observation.class, ObservationAssert::new);

  /** Begins assertions about an observation; called by {@link EmmaAssertions}. */
  public ObservationAssert(@Nullable Observation actual) {
    super(actual, ObservationAssert.class);
  }

  /**
   * Verifies that the model gave the right answer.
   *
   * <pre><code class='java'>
   * // expected "red", replied "(A) red": assertion will pass
   * assertThat(observation).isCorrect();
   *
   * // expected "red", replied "green": assertion will fail
   * assertThat(observation).isCorrect();</code></pre>
   */
  public ObservationAssert isCorrect() {
    return holds(it -> it.grade() == Grade.CORRECT, ShouldBeCorrect::shouldBeCorrect);
  }

  /**
   * Verifies that the model followed the instruction: its reply holds an answer, right or wrong.
   *
   * <pre><code class='java'>
   * // expected "red", replied "green": assertion will pass
   * assertThat(observation).isOnTask();
   *
   * // expected "red", replied "What a nice picture!": assertion will fail
   * assertThat(observation).isOnTask();</code></pre>
   */
  public ObservationAssert isOnTask() {
    return holds(
        it -> it.grade() == Grade.CORRECT || it.grade() == Grade.WRONG,
        ShouldBeOnTask::shouldBeOnTask);
  }

  /**
   * Verifies that the model replied, in whatever way.
   *
   * <pre><code class='java'>
   * // replied "What a nice picture!": assertion will pass
   * assertThat(observation).isAnswered();
   *
   * // the model could not be reached: assertion will fail
   * assertThat(observation).isAnswered();</code></pre>
   */
  public ObservationAssert isAnswered() {
    return holds(it -> it.grade() != Grade.UNANSWERED, ShouldBeAnswered::shouldBeAnswered);
  }

  /**
   * Verifies which answer was read from the model's reply, right or wrong.
   *
   * <pre><code class='java'>
   * // replied "(A) red": assertion will pass
   * assertThat(observation).answers("red");
   *
   * // replied "green": assertion will fail
   * assertThat(observation).answers("red");</code></pre>
   */
  public ObservationAssert answers(String answer) {
    return holds(it -> it.grading().answer().equals(answer), it -> shouldAnswer(it, answer));
  }

  /**
   * Verifies that the model misperceived the picture: another answer than the right one was read.
   *
   * <pre><code class='java'>
   * // expected "red", replied "green": assertion will pass
   * assertThat(observation).isWrong();
   *
   * // expected "red", replied "What a nice picture!": assertion will fail
   * assertThat(observation).isWrong();</code></pre>
   */
  public ObservationAssert isWrong() {
    return hasGrade(Grade.WRONG);
  }

  /**
   * Verifies that the model did not follow the instruction: its reply holds nothing gradable.
   *
   * <pre><code class='java'>
   * // replied "What a nice picture!": assertion will pass
   * assertThat(observation).isOffTask();
   *
   * // replied "green": assertion will fail
   * assertThat(observation).isOffTask();</code></pre>
   */
  public ObservationAssert isOffTask() {
    return hasGrade(Grade.OFF_TASK);
  }

  /**
   * Verifies that there was no reply.
   *
   * <pre><code class='java'>
   * // the model could not be reached: assertion will pass
   * assertThat(observation).isUnanswered();
   *
   * // replied "green": assertion will fail
   * assertThat(observation).isUnanswered();</code></pre>
   */
  public ObservationAssert isUnanswered() {
    return hasGrade(Grade.UNANSWERED);
  }

  /**
   * Verifies which rule graded the reply; the handbook's page on grading names them.
   *
   * <pre><code class='java'>
   * // replied "(A)": assertion will pass
   * assertThat(observation).isGradedBy("letter in brackets");
   *
   * // replied "I cannot tell": assertion will fail
   * assertThat(observation).isGradedBy("letter in brackets");</code></pre>
   */
  public ObservationAssert isGradedBy(String rule) {
    return holds(it -> it.grading().rule().equals(rule), it -> shouldBeGradedBy(it, rule));
  }

  private ObservationAssert hasGrade(Grade grade) {
    return holds(it -> it.grade() == grade, it -> shouldHaveGrade(it, grade));
  }

  private ObservationAssert holds(
      Predicate<Observation> holds, Function<Observation, ErrorMessageFactory> failure) {
    return verify(
        observation ->
            holds.test(observation) ? Optional.empty() : Optional.of(failure.apply(observation)));
  }
}

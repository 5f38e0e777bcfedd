package org.emma.assertions;

import static org.emma.assertions.ShouldAnswer.shouldAnswer;
import static org.emma.assertions.ShouldBeAnswered.shouldBeAnswered;
import static org.emma.assertions.ShouldBeCorrect.shouldBeCorrect;
import static org.emma.assertions.ShouldBeOnTask.shouldBeOnTask;

import org.assertj.core.api.AbstractAssert;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.jspecify.annotations.Nullable;

/** Asserts what a model did with one item. */
public class ObservationAssert extends AbstractAssert<ObservationAssert, Observation> {

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
    isNotNull();
    if (actual.grade() != Grade.CORRECT) {
      throwAssertionError(shouldBeCorrect(actual));
    }
    return this;
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
    isNotNull();
    if (actual.grade() != Grade.CORRECT && actual.grade() != Grade.WRONG) {
      throwAssertionError(shouldBeOnTask(actual));
    }
    return this;
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
    isNotNull();
    if (actual.grade() == Grade.UNANSWERED) {
      throwAssertionError(shouldBeAnswered(actual));
    }
    return this;
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
    isNotNull();
    if (!actual.grading().answer().equals(answer)) {
      throwAssertionError(shouldAnswer(actual, answer));
    }
    return this;
  }
}

package org.emma.assertions;

import static org.emma.assertions.ShouldAgree.shouldAgreeOnAnswer;
import static org.emma.assertions.ShouldAgree.shouldAgreeOnGrade;
import static org.emma.assertions.ShouldFollowInstructions.shouldFollowInstructions;
import static org.emma.assertions.ShouldHaveNoUnanswered.shouldHaveNoUnanswered;
import static org.emma.assertions.ShouldHaveOffTaskRateOfAtMost.shouldHaveOffTaskRateOfAtMost;
import static org.emma.assertions.ShouldRestOnImages.shouldRestOnImages;

import org.emma.diagnose.Agreement;
import org.emma.diagnose.Diagnosis;
import org.jspecify.annotations.Nullable;

/**
 * Asserts figures of findings: how much was answered rightly, how the rest was, and how much they
 * rest on.
 *
 * @param <S> the assertion itself
 */
public abstract class AbstractFindingsAssert<S extends AbstractFindingsAssert<S>>
    extends AbstractAccuracyAssert<S> {

  /** Begins assertions about all findings of a diagnosis. */
  protected AbstractFindingsAssert(@Nullable Diagnosis actual, Class<S> type) {
    super(actual, type);
  }

  /**
   * Verifies that at least that share of the answered questions got a reply that followed the
   * instruction, right or wrong. The point estimate decides.
   *
   * <pre><code class='java'>
   * // 1 of 200 replies off-task: assertion will pass
   * assertThat(diagnosis).aspect("color").followsInstructionsInAtLeast(0.99);
   *
   * // 3 of 200 replies off-task: assertion will fail
   * assertThat(diagnosis).aspect("color").followsInstructionsInAtLeast(0.99);</code></pre>
   *
   * @param share from 0 to 1
   */
  public S followsInstructionsInAtLeast(double share) {
    return holdsForEach(
        finding -> finding.followRate().orElse(-1) >= share,
        failing -> shouldFollowInstructions(share, Story.of(failing)));
  }

  /**
   * Verifies that at most that share of the answered questions got a reply in which nothing could
   * be graded. The point estimate decides.
   *
   * <pre><code class='java'>
   * // 1 of 200 replies off-task: assertion will pass
   * assertThat(diagnosis).aspect("color").hasOffTaskRateOfAtMost(0.01);
   *
   * // 3 of 200 replies off-task: assertion will fail
   * assertThat(diagnosis).aspect("color").hasOffTaskRateOfAtMost(0.01);</code></pre>
   *
   * @param share from 0 to 1
   */
  public S hasOffTaskRateOfAtMost(double share) {
    return holdsForEach(
        finding ->
            finding.counts().n() > 0
                && (double) finding.counts().offTask() / finding.counts().n() <= share,
        failing -> shouldHaveOffTaskRateOfAtMost(share, Story.of(failing)));
  }

  /**
   * Verifies that the model answered every question, rightly or not.
   *
   * <pre><code class='java'>
   * // 200 of 200 answered: assertion will pass
   * assertThat(diagnosis).hasNoUnanswered();
   *
   * // the model broke on one question: assertion will fail
   * assertThat(diagnosis).hasNoUnanswered();</code></pre>
   */
  public S hasNoUnanswered() {
    return holdsForEach(
        finding -> finding.counts().unanswered() == 0, failing -> shouldHaveNoUnanswered(failing));
  }

  /**
   * Verifies that the answers are about at least that many pictures: intervals keep what they
   * promise from about 50 on.
   *
   * <pre><code class='java'>
   * // 200 questions about 60 pictures: assertion will pass
   * assertThat(diagnosis).aspect("color").restsOnAtLeastImages(50);
   *
   * // 200 questions about 10 pictures: assertion will fail
   * assertThat(diagnosis).aspect("color").restsOnAtLeastImages(50);</code></pre>
   */
  public S restsOnAtLeastImages(int images) {
    return holdsForEach(
        finding -> finding.images() >= images, failing -> shouldRestOnImages(images, failing));
  }

  /**
   * Verifies that asking again gave the same <em>answer</em> in at least that share of the
   * questions that were asked several times and answered every time; off-task replies count as the
   * same. Fails if there is none.
   *
   * <pre><code class='java'>
   * // the same answer three times to 195 of 200 questions: assertion will pass
   * assertThat(diagnosis).aspect("color").repeatsAgreeInAtLeast(0.95);
   *
   * // every question was asked once: assertion will fail
   * assertThat(diagnosis).aspect("color").repeatsAgreeInAtLeast(0.95);</code></pre>
   *
   * @param share from 0 to 1
   */
  public S repeatsAgreeInAtLeast(double share) {
    return holdsForEach(
        finding -> finding.agreement().map(Agreement::onAnswer).orElse(-1.0) >= share,
        failing -> shouldAgreeOnAnswer(share, failing));
  }

  /**
   * Verifies that asking again got the same <em>grade</em> in at least that share of the questions
   * that were asked several times and answered every time. Fails if there is none.
   *
   * <pre><code class='java'>
   * // two different wrong answers to one of 200 questions: assertion will pass
   * assertThat(diagnosis).aspect("color").repeatsAgreeOnGradeInAtLeast(1);
   *
   * // right once and wrong twice: assertion will fail
   * assertThat(diagnosis).aspect("color").repeatsAgreeOnGradeInAtLeast(1);</code></pre>
   *
   * @param share from 0 to 1
   */
  public S repeatsAgreeOnGradeInAtLeast(double share) {
    return holdsForEach(
        finding -> finding.agreement().map(Agreement::onGrade).orElse(-1.0) >= share,
        failing -> shouldAgreeOnGrade(share, failing));
  }
}

package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Answering;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

class ItemOutcomeTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void whatEndsATestComesWithoutTheEnginesFrames() {
    new Emma(folder)
        .with(selectClass(WrongTestCase.class))
        .execute()
        .testEvents()
        .finished()
        .failed()
        .assertThatEvents()
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(
                        event
                            .getRequiredPayload(TestExecutionResult.class)
                            .getThrowable()
                            .orElseThrow()
                            .getStackTrace())
                    .isEmpty());
  }

  @Test
  void rightAnswersAreSuccessfulTests() {
    assertThat(items(PerfectTestCase.class))
        .hasSize(8)
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
  }

  @Test
  void wrongAnswersFailWithTheFullStory() {
    assertThat(items(WrongTestCase.class))
        .hasSize(8)
        .allSatisfy(
            test -> {
              assertThat(test.status()).isEqualTo(Status.FAILED);
              assertThat(test.cause()).isEqualTo("AssertionFailedError");
              assertThat(test.message())
                  .startsWith("Wrong: What color is the ")
                  .contains("\n  options: [")
                  .contains("\n  expected: \"")
                  .contains("\n  answered: \"")
                  .contains("\n  picture: synthetic-7-")
                  .contains(".png")
                  .endsWith("asked of: scripted:wrong, by option scores");
            });
  }

  @Test
  void wrongAnswersUnderAToleranceAreAborted() {
    assertThat(items(ToleratedTestCase.class))
        .hasSize(8)
        .allSatisfy(
            test -> {
              assertThat(test.status()).isEqualTo(Status.ABORTED);
              assertThat(test.message()).startsWith("Wrong: ");
            });
  }

  @Test
  void repliesWithoutAnAnswerAreOffTaskAndNotWrong() {
    assertThat(items(OffTaskTestCase.class))
        .hasSize(8)
        .allSatisfy(
            test -> {
              assertThat(test.status()).isEqualTo(Status.FAILED);
              assertThat(test.message())
                  .startsWith("Off-task: ")
                  .contains("replied: \"I would rather not say.\"");
            });
  }

  @Test
  void aReplyIsShownAsTextThatControlsNoScreen() {
    assertThat(items(HostileTestCase.class))
        .hasSize(8)
        .allSatisfy(
            test ->
                assertThat(test.message())
                    .contains("replied: \"<script>alert(1)</script>\uFFFD[2J![x](http://evil)|\""));
  }

  @Test
  void unansweredQuestionsFailWithTheirCauseUnderAToleranceToo() {
    assertThat(items(FailingTestCase.class))
        .hasSize(8)
        .allSatisfy(
            test -> {
              assertThat(test.status()).isEqualTo(Status.FAILED);
              assertThat(test.cause()).isEqualTo("UnansweredException");
              assertThat(test.message())
                  .startsWith("Unanswered: ")
                  .contains("cause: The model fell over");
            });
  }

  @Test
  void aModelThatCannotBeLoadedLeavesEveryQuestionUnanswered() {
    assertThat(items(BrokenTestCase.class))
        .hasSize(8)
        .allSatisfy(
            test -> {
              assertThat(test.status()).isEqualTo(Status.FAILED);
              assertThat(test.message()).startsWith("Unanswered: ").contains("are torn: copy them");
            });
  }

  @Test
  void aModelIsLoadedOnceAndClosed() {
    items(PerfectTestCase.class);
    assertThat(ScriptedModel.LOADED).containsExactly("scripted:perfect");
    assertThat(ScriptedModel.CLOSED).containsExactly("scripted:perfect");
  }

  private List<Ran> items(Class<?> suite) {
    return new Emma(folder).run(suite).stream().filter(Ran::isItem).toList();
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 8, seed = 7)
  static class PerfectTestCase {}

  @AgnosiaSuite(model = "scripted:wrong", aspects = "color")
  @SyntheticScenes(count = 8, seed = 7)
  static class WrongTestCase {}

  @AgnosiaSuite(model = "scripted:wrong", aspects = "color")
  @SyntheticScenes(count = 8, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  static class ToleratedTestCase {}

  @AgnosiaSuite(model = "scripted:hostile", aspects = "color", answering = Answering.TEXT)
  @SyntheticScenes(count = 8, seed = 7)
  static class HostileTestCase {}

  @AgnosiaSuite(model = "scripted:off-task", aspects = "color", answering = Answering.TEXT)
  @SyntheticScenes(count = 8, seed = 7)
  static class OffTaskTestCase {}

  @AgnosiaSuite(model = "scripted:failing", aspects = "color")
  @SyntheticScenes(count = 8, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  static class FailingTestCase {}

  @AgnosiaSuite(model = "scripted:broken", aspects = "color")
  @SyntheticScenes(count = 8, seed = 7)
  static class BrokenTestCase {}
}

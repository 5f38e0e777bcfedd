package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.nio.file.Path;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.model.ModelUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class ItemOutcomeTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void rightAnswersAreSuccessfulTests() {
    EngineExecutionResults results = new Emma(folder).run(PerfectTestCase.class);
    results.testEvents().assertStatistics(stats -> stats.started(8).succeeded(8));
    results.containerEvents().assertStatistics(stats -> stats.failed(0));
  }

  @Test
  void wrongAnswersFailWithTheFullStory() {
    EngineExecutionResults results = new Emma(folder).run(WrongTestCase.class);
    results
        .testEvents()
        .assertStatistics(stats -> stats.started(8).failed(8))
        .failed()
        .assertThatEvents()
        .haveExactly(
            8,
            finishedWithFailure(
                instanceOf(AssertionFailedError.class),
                message(
                    story ->
                        story.startsWith("Wrong: What color is the ")
                            && story.contains("options: [")
                            && story.contains("expected: \"")
                            && story.contains("answered: \"")
                            && story.contains("picture: synthetic-7-")
                            && story.contains(".png"))));
  }

  @Test
  void wrongAnswersUnderAToleranceAreAborted() {
    EngineExecutionResults results = new Emma(folder).run(ToleratedTestCase.class);
    results
        .testEvents()
        .aborted()
        .assertThatEvents()
        .hasSize(8)
        .allSatisfy(
            event ->
                assertThat(event)
                    .is(
                        abortedWithReason(
                            instanceOf(TestAbortedException.class),
                            message(m -> m.startsWith("Wrong: ")))));
  }

  @Test
  void unansweredQuestionsFailWithTheirCauseUnderAToleranceToo() {
    EngineExecutionResults results = new Emma(folder).run(FailingTestCase.class);
    results
        .testEvents()
        .failed()
        .assertThatEvents()
        .haveExactly(
            8,
            finishedWithFailure(
                instanceOf(UnansweredException.class),
                message(m -> m.startsWith("Unanswered: ") && m.contains("The model fell over"))));
  }

  @Test
  void aModelThatCannotBeLoadedFailsEveryQuestionAndIsNotLoadedAgain() {
    EngineExecutionResults results = new Emma(folder).run(BrokenTestCase.class);
    results
        .testEvents()
        .assertStatistics(stats -> stats.started(8).failed(8))
        .failed()
        .assertThatEvents()
        .haveExactly(
            8,
            finishedWithFailure(
                instanceOf(ModelUnavailableException.class), message(m -> m.contains("torn"))));
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

  @AgnosiaSuite(model = "scripted:failing", aspects = "color")
  @SyntheticScenes(count = 8, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  static class FailingTestCase {}

  @AgnosiaSuite(model = "scripted:broken", aspects = "color")
  @SyntheticScenes(count = 8, seed = 7)
  static class BrokenTestCase {}
}

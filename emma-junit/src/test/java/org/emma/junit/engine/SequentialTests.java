package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.diagnose.Diagnosis;
import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Baseline;
import org.emma.junit.Constants;
import org.emma.junit.Diagnosed;
import org.emma.junit.ItemFile;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class SequentialTests {

  private static final String QUESTIONS = Lists.FOLDER + "/questions.jsonl";
  private static final String REPLIES = Lists.FOLDER + "/replies.jsonl";

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void questionsAreAskedOnlyUntilTheVerdictStands() {
    List<Ran> tests = new Emma(folder).run(PerfectTestCase.class);

    assertThat(ScriptedModel.ASKED).hasSizeBetween(10, 40);
    assertThat(tests).filteredOn(Ran::isItem).hasSameSizeAs(ScriptedModel.ASKED);
    assertThat(tests).extracting(Ran::id).doesNotHaveDuplicates();
    assertThat(tests)
        .filteredOn(Ran::isGate)
        .singleElement()
        .returns(Status.SUCCESSFUL, Ran::status);
  }

  @Test
  void aGateThatFailsSaysHowManyQuestionsItTook() {
    assertThat(new Emma(folder).run(WrongTestCase.class))
        .filteredOn(Ran::isGate)
        .singleElement()
        .returns(Status.FAILED, Ran::status)
        .satisfies(
            gate ->
                assertThat(gate.message())
                    .startsWith(
                        "Beyond tolerance (at least 80 % with 95 % confidence), asked 8 of up to 120:"));
  }

  @Test
  void aGateThatNothingDecidesIsInconclusiveWhenAllIsAsked() {
    List<Ran> tests = new Emma(folder).run(FewTestCase.class);

    assertThat(ScriptedModel.ASKED).hasSize(4);
    assertThat(tests)
        .filteredOn(Ran::isGate)
        .singleElement()
        .returns(Status.ABORTED, Ran::status)
        .satisfies(
            gate ->
                assertThat(gate.message())
                    .contains("asked 4 of up to 4:")
                    .contains("nothing is left to ask"));
  }

  @Test
  void theReportSaysSo() throws IOException {
    new Emma(folder).run(PerfectTestCase.class);
    int asked = ScriptedModel.ASKED.size();

    assertThat(file("summary.md")).contains("asked %d of up to 120".formatted(asked));
    assertThat(file("closing.txt"))
        .contains("color asked %d of up to 120, verdict within".formatted(asked));
    assertThat(file("diagnosis.json"))
        .contains("\"asked\" : %d".formatted(asked), "\"upTo\" : 120");
    assertThat(file("observations.jsonl").lines()).hasSize(asked);
  }

  @Test
  void theIdOfAQuestionThatWasDrawnSelectsThatQuestionAlone() {
    String id =
        new Emma(folder)
            .run(PerfectTestCase.class).stream()
                .filter(Ran::isItem)
                .map(Ran::id)
                .reduce((first, second) -> second)
                .orElseThrow();
    ScriptedModel.forget();

    assertThat(new Emma(folder.resolve("again")).run(id))
        .singleElement()
        .returns(id, Ran::id)
        .returns(Status.SUCCESSFUL, Ran::status);
    assertThat(ScriptedModel.ASKED).hasSize(1);
  }

  @Test
  void aGateAloneExaminesUntilItsVerdictStands() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder).with(selectMethod(PerfectTestCase.class, "gate-color")).execute());

    assertThat(tests).singleElement().returns(Status.SUCCESSFUL, Ran::status);
    assertThat(ScriptedModel.ASKED).hasSizeBetween(10, 40);
  }

  @Test
  void aSecondRunDrawsTheSameQuestionsAndAsksNothing() {
    List<Ran> first = new Emma(folder).run(PerfectTestCase.class);
    ScriptedModel.forget();
    List<Ran> second = new Emma(folder).run(PerfectTestCase.class);

    assertThat(second).extracting(Ran::id).isEqualTo(first.stream().map(Ran::id).toList());
    assertThat(ScriptedModel.ASKED).isEmpty();
  }

  @Test
  void whatNoToleranceSpeaksAboutIsAllAsked() {
    List<Ran> tests = new Emma(folder).run(MixedTestCase.class);

    assertThat(tests)
        .filteredOn(test -> test.isItem() && test.id().contains("[aspect:number]"))
        .hasSize(60);
    assertThat(tests)
        .filteredOn(test -> test.isItem() && test.id().contains("[aspect:color]"))
        .hasSizeBetween(20, 80)
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(tests)
        .filteredOn(test -> test.id().endsWith("[diagnosed:seesWhatWasAsked]"))
        .singleElement()
        .returns(Status.SUCCESSFUL, Ran::status);
  }

  @Test
  void aModelThatDoesNotAnswerIsAskedNoFurther() {
    List<Ran> tests = new Emma(folder).run(SilentTestCase.class);

    assertThat(ScriptedModel.ASKED).hasSizeLessThan(40);
    assertThat(tests)
        .filteredOn(Ran::isGate)
        .singleElement()
        .returns(Status.ABORTED, Ran::status)
        .satisfies(gate -> assertThat(gate.message()).contains("the model did not answer"));
  }

  @Test
  void whatNeedsTheWholeExaminationIsMisuse() {
    assertThat(new Emma(folder).misuses(MisusedTestCase.class))
        .anyMatch(message -> message.contains("a treatment needs the whole examination"))
        .anyMatch(message -> message.contains("a baseline needs the whole examination"))
        .anyMatch(message -> message.contains("drop its 3 repeats"))
        .anyMatch(message -> message.contains("give it a confidence, such as 0.95"));
    assertThat(new Emma(folder).misuses(UndecidedTestCase.class))
        .anyMatch(message -> message.contains("has no tolerance to decide about"));
  }

  @Test
  void repeatsFromOutsideAreMisuseToo() {
    assertThat(
            Emma.misuses(
                new Emma(folder)
                    .with(selectClass(PerfectTestCase.class))
                    .configurationParameter(Constants.REPEATS, "3")))
        .singleElement()
        .asString()
        .contains("drop its 3 repeats");
  }

  @Test
  void whatNoReplyIsRecordedForIsUnansweredAndEndsTheDrawing() {
    recorded("reply", 10);
    List<Ran> tests = new Emma(folder).run(ReplayedTestCase.class);

    assertThat(tests)
        .filteredOn(test -> test.status() == Status.FAILED)
        .hasSizeGreaterThanOrEqualTo(8)
        .allMatch(test -> test.cause().equals("UnansweredException"));
    assertThat(tests)
        .filteredOn(Ran::isGate)
        .singleElement()
        .returns(Status.ABORTED, Ran::status)
        .extracting(Ran::message)
        .asString()
        .contains("the model did not answer")
        .doesNotContain("option scores");
  }

  @Test
  void repliesToOtherQuestionsAreFoundOutBeforeAnyIsTaken() {
    recorded("other", 60);
    assertThat(new Emma(folder).run(ReplayedTestCase.class))
        .isNotEmpty()
        .allMatch(test -> test.status() == Status.FAILED)
        .allMatch(test -> test.message().contains("the ids are those of another file"));
  }

  /** Writes sixty questions, and replies to so many, of which the last fits what it replies to. */
  private static void recorded(String name, int replies) {
    StringBuilder questions = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String question = "Is bell %d rung?".formatted(i);
      questions.append(
          "{\"id\":\"%d\",\"image\":\"%d.png\",\"question\":\"%s\",\"answer\":\"yes\",\"aspect\":\"noise\"}\n"
              .formatted(i, i, question));
      boolean fits = name.equals("reply") || i == replies - 1;
      if (i < replies) {
        lines.append(
            "{\"id\":\"%d\",\"prompt\":\"%s\",\"reply\":\"Yes.\"}\n"
                .formatted(i, fits ? question : "Is there a cup?"));
      }
    }
    Lists.write(QUESTIONS, questions.toString());
    Lists.write(REPLIES, lines.toString());
  }

  private String file(String name) throws IOException {
    try (var files = Files.walk(folder.resolve("reports"))) {
      Path found =
          files
              .filter(file -> String.valueOf(file.getFileName()).equals(name))
              .findFirst()
              .orElseThrow();
      return Files.readString(found);
    }
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color", sequential = true)
  @SyntheticScenes(count = 120, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.8, confidence = 0.95)
  static class PerfectTestCase {}

  @AgnosiaSuite(model = "scripted:wrong", aspects = "color", sequential = true)
  @SyntheticScenes(count = 120, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.8, confidence = 0.95)
  static class WrongTestCase {}

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color", sequential = true)
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.8, confidence = 0.95)
  static class FewTestCase {}

  @AgnosiaSuite(model = "scripted:failing", aspects = "color", sequential = true)
  @SyntheticScenes(count = 120, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.8, confidence = 0.95)
  static class SilentTestCase {}

  @AgnosiaSuite(
      model = "scripted:perfect",
      aspects = {"color", "number"},
      forms = {QuestionForm.MULTIPLE_CHOICE, QuestionForm.YES_NO},
      sequential = true)
  @SyntheticScenes(count = 30, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.8, confidence = 0.95)
  static class MixedTestCase {

    @Diagnosed
    void seesWhatWasAsked(Diagnosis diagnosis) {
      assertThat(diagnosis.findings()).hasSize(4);
    }
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color", sequential = true, repeats = 3)
  @SyntheticScenes(count = 8, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.8)
  @Treatment
  @Baseline
  static class MisusedTestCase {}

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color", sequential = true)
  @SyntheticScenes(count = 8, seed = 7)
  static class UndecidedTestCase {}

  @AgnosiaSuite(model = "replay:" + REPLIES, forms = QuestionForm.YES_NO, sequential = true)
  @ItemFile(QUESTIONS)
  @Tolerance(aspect = "noise", accuracy = 0.8, confidence = 0.95)
  static class ReplayedTestCase {}
}

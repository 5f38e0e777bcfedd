package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.ItemFile;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.TestExecutionResult.Status;

class ItemFileTests {

  private static final String REPLIES = "replay:src/test/resources/items/replies.jsonl";
  private static final String QUESTIONS = "src/test/resources/items/pope.json";

  @TempDir Path folder;

  @Test
  void everyQuestionOfTheFileIsATestAndOneWithoutReplyFails() {
    List<Ran> items =
        new Emma(folder).run(ReplayedTestCase.class).stream().filter(Ran::isItem).toList();

    assertThat(items)
        .extracting(Ran::status)
        .containsExactlyInAnyOrder(Status.SUCCESSFUL, Status.ABORTED, Status.FAILED);
    assertThat(items)
        .filteredOn(item -> item.status() == Status.FAILED)
        .singleElement()
        .satisfies(item -> assertThat(item.message()).contains("has no recorded reply for: 2"));
  }

  @Test
  void theReportIsWrittenWithoutPictures() throws IOException {
    new Emma(folder).run(ReplayedTestCase.class);

    try (Stream<Path> written = Files.walk(folder.resolve("reports"))) {
      assertThat(written.map(file -> file.getFileName().toString()))
          .contains("summary.md", "observations.jsonl")
          .noneMatch(name -> name.endsWith(".jpg"))
          .doesNotContain("images");
    }
  }

  @Test
  void aQuestionCanBeRunAlone() {
    String id =
        new Emma(folder)
            .run(ReplayedTestCase.class).stream()
                .filter(Ran::isItem)
                .filter(item -> item.status() == Status.SUCCESSFUL)
                .map(Ran::id)
                .findFirst()
                .orElseThrow();

    assertThat(new Emma(folder).run(id)).singleElement().returns(Status.SUCCESSFUL, Ran::status);
  }

  @Test
  void scenesFromOutsideDoNotConcernIt() {
    assertThat(
            Emma.misuses(
                new Emma(folder)
                    .with(selectClass(ReplayedTestCase.class))
                    .configurationParameter(Constants.SCENES_COUNT, "1")))
        .isEmpty();
  }

  @Test
  void itsAspectsCanBeItsOwn() {
    assertThat(new Emma(folder).run(OwnAspectTestCase.class))
        .extracting(Ran::status)
        .containsExactly(Status.SUCCESSFUL, Status.SUCCESSFUL);
  }

  @Test
  void recordedRepliesAreNotTakenForRepeats() {
    assertThat(
            Ran.tests(
                new Emma(folder)
                    .with(selectClass(ReplayedTestCase.class))
                    .configurationParameter(Constants.REPEATS, "3")
                    .execute()))
        .filteredOn(Ran::isItem)
        .hasSize(3)
        .allMatch(item -> item.status() == Status.FAILED)
        .allMatch(item -> item.message().contains("asking 3 times would give the same reply"));
    assertThat(folder.resolve("replies"))
        .isDirectoryNotContaining(file -> file.toString().contains("open-run"));
  }

  @Test
  void repliesThatOnlyMatchByPositionLeaveAllUnanswered() {
    assertThat(new Emma(folder).run(PositionTestCase.class))
        .filteredOn(Ran::isItem)
        .hasSize(3)
        .allSatisfy(item -> assertThat(item.status()).isEqualTo(Status.FAILED))
        .allSatisfy(
            item ->
                assertThat(item.message())
                    .contains("would only match by position, which EMMA does not do"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ScenesTooTestCase | has @SyntheticScenes and @ItemFile: keep one
          FormTestCase      | pope.json holds no question of the form multiple choice, but questions of the form yes/no about [entity]: ask for some of those
          FormatTestCase    | there is no format "hope" of items; choose one of pope,
          BrokenTestCase    | broken.json, line 1, label: "perhaps" is not understood: write the right answer, yes or no
          MissingTestCase   | none.json: is not there: name the benchmark's file or folder
          TreatmentTestCase | treats what fails, but a file of items has no scenes to learn from: name some with @Treatment(scenes = ...)
          AspectTestCase    | holds no question about [color] in the forms that are asked, but about [entity]: leave out what it does not ask about
          ToleranceTestCase | tolerates agnosia of color, but
          """)
  void misuseIsSaid(String name, String message) throws ClassNotFoundException {
    Class<?> type = Class.forName(ItemFileTests.class.getName() + "$" + name);

    assertThat(new Emma(folder).misuses(type)).singleElement().asString().contains(message);
  }

  @AgnosiaSuite(model = REPLIES, forms = QuestionForm.YES_NO)
  @ItemFile(value = QUESTIONS, format = "pope")
  @Tolerance(aspect = "entity", accuracy = 0.4)
  static class ReplayedTestCase {}

  @AgnosiaSuite(
      model = "replay:src/test/resources/items/other-replies.jsonl",
      forms = QuestionForm.YES_NO)
  @ItemFile(value = QUESTIONS, format = "pope")
  static class PositionTestCase {}

  @AgnosiaSuite(model = REPLIES, forms = QuestionForm.YES_NO)
  @SyntheticScenes(count = 2)
  @ItemFile(value = QUESTIONS, format = "pope")
  static class ScenesTooTestCase {}

  @AgnosiaSuite(model = REPLIES)
  @ItemFile(value = QUESTIONS, format = "pope")
  static class FormTestCase {}

  @AgnosiaSuite(model = REPLIES, forms = QuestionForm.YES_NO)
  @ItemFile(value = QUESTIONS, format = "hope")
  static class FormatTestCase {}

  @AgnosiaSuite(model = REPLIES, forms = QuestionForm.YES_NO)
  @ItemFile(value = "src/test/resources/items/broken.json", format = "pope")
  static class BrokenTestCase {}

  @AgnosiaSuite(model = REPLIES, forms = QuestionForm.YES_NO)
  @ItemFile(value = "src/test/resources/items/none.json", format = "pope")
  static class MissingTestCase {}

  @AgnosiaSuite(model = REPLIES, forms = QuestionForm.YES_NO)
  @ItemFile(value = QUESTIONS, format = "pope")
  @Treatment
  static class TreatmentTestCase {}

  @AgnosiaSuite(model = REPLIES, forms = QuestionForm.YES_NO)
  @ItemFile(value = QUESTIONS, format = "pope")
  @Tolerance(aspect = "color", accuracy = 0.5)
  static class ToleranceTestCase {}

  @AgnosiaSuite(model = REPLIES, forms = QuestionForm.YES_NO, aspects = "bells-and-whistles")
  @ItemFile("src/test/resources/items/own.jsonl")
  @Tolerance(aspect = "bells-and-whistles", accuracy = 0.5)
  static class OwnAspectTestCase {}

  @AgnosiaSuite(
      model = REPLIES,
      forms = QuestionForm.YES_NO,
      aspects = {"entity", "color"})
  @ItemFile(value = QUESTIONS, format = "pope")
  static class AspectTestCase {}
}

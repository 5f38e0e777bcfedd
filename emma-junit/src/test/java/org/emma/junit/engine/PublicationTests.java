package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emma.item.QuestionForm;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.ReportEntryKeys;
import org.emma.junit.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

class PublicationTests {

  @TempDir Path folder;

  @Test
  void anItemTellsAllThatIsKnownAboutIt() {
    assertThat(entries(run(TwoFormsTestCase.class)))
        .hasSize(8)
        .filteredOn(entry -> entry.get(ReportEntryKeys.FORM).equals("multiple choice"))
        .hasSize(4)
        .allSatisfy(
            entry -> {
              assertThat(entry)
                  .containsEntry(ReportEntryKeys.ASPECT, "color")
                  .containsEntry(ReportEntryKeys.MODE, "option scores")
                  .containsEntry(ReportEntryKeys.MODEL, "scripted:perfect")
                  .containsEntry(ReportEntryKeys.PHASE, "examination")
                  .containsEntry(ReportEntryKeys.GRADE, "correct")
                  .containsEntry(ReportEntryKeys.LATENCY, "3.000")
                  .containsKeys(ReportEntryKeys.QUESTION, ReportEntryKeys.KEY, ReportEntryKeys.RULE)
                  .doesNotContainKey(ReportEntryKeys.CAUSE);
              String gold = entry.get(ReportEntryKeys.EXPECTED);
              assertThat(entry.get(ReportEntryKeys.OPTIONS).lines()).hasSize(4).contains(gold);
              assertThat(entry.get(ReportEntryKeys.SCORES)).contains(gold + "=-0.1000");
              assertThat(entry.get(ReportEntryKeys.ANSWERED)).isEqualTo(gold);
            });
  }

  @Test
  void entriesComeInTheSameOrderOnEveryMachine() {
    assertThat(entries(run(TwoFormsTestCase.class)))
        .filteredOn(entry -> entry.get(ReportEntryKeys.FORM).equals("multiple choice"))
        .allSatisfy(
            entry ->
                assertThat(entry.keySet())
                    .containsSubsequence(
                        ReportEntryKeys.EXPECTED,
                        ReportEntryKeys.ANSWERED,
                        ReportEntryKeys.SCORES,
                        ReportEntryKeys.LATENCY,
                        ReportEntryKeys.READ));
  }

  @Test
  void anOpenQuestionHasNeitherOptionsNorScores() {
    assertThat(entries(run(TwoFormsTestCase.class)))
        .filteredOn(entry -> entry.get(ReportEntryKeys.FORM).equals("open"))
        .hasSize(4)
        .allSatisfy(
            entry ->
                assertThat(entry)
                    .containsEntry(ReportEntryKeys.MODE, "text")
                    .doesNotContainKeys(ReportEntryKeys.OPTIONS, ReportEntryKeys.SCORES));
  }

  @Test
  void anUnansweredQuestionTellsItsCause() {
    assertThat(entries(run(BrokenTestCase.class)))
        .hasSize(2)
        .allSatisfy(
            entry -> {
              assertThat(entry.get(ReportEntryKeys.CAUSE)).contains("copy them anew");
              assertThat(entry)
                  .containsEntry(ReportEntryKeys.GRADE, "unanswered")
                  .doesNotContainKey(ReportEntryKeys.ANSWERED);
            });
  }

  @Test
  void aPictureIsStoredOnceHoweverOftenItIsAskedAbout() throws Exception {
    EngineExecutionResults results = run(TwoFormsTestCase.class);
    List<Path> published =
        results
            .testEvents()
            .filter(event -> event.getType() == EventType.FILE_ENTRY_PUBLISHED)
            .map(event -> event.getRequiredPayload(FileEntry.class).getPath())
            .toList();
    assertThat(published).hasSize(8).allMatch(Files::exists);
    try (var files =
        Files.list(
            new Emma(folder)
                .report(TwoFormsTestCase.class, "scripted:perfect")
                .resolve("images"))) {
      assertThat(files)
          .hasSize(4)
          .allMatch(file -> file.getFileName().toString().matches("[0-9a-f]{64}\\.png"))
          .hasSameElementsAs(published);
    }
  }

  private EngineExecutionResults run(Class<?> suite) {
    return new Emma(folder).with(selectClass(suite)).execute();
  }

  private static List<Map<String, String>> entries(EngineExecutionResults results) {
    return results
        .testEvents()
        .filter(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED)
        .map(PublicationTests::entry)
        .toList();
  }

  private static Map<String, String> entry(Event event) {
    return event.getRequiredPayload(ReportEntry.class).getKeyValuePairs();
  }

  @AgnosiaSuite(
      model = "scripted:perfect",
      aspects = "color",
      forms = {QuestionForm.MULTIPLE_CHOICE, QuestionForm.OPEN})
  @SyntheticScenes(count = 4, seed = 7)
  static class TwoFormsTestCase {}

  @AgnosiaSuite(model = "scripted:broken", aspects = "color")
  @SyntheticScenes(count = 2, seed = 7)
  static class BrokenTestCase {}
}

package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.report.ComparisonReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.EventType;

class SideBySideTests {

  private static final String TWO = "scripted:perfect,scripted:color-blind";

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void modelsAreComparedAfterTheLastOfThem() throws IOException {
    String console = console(with(TWO));

    assertThat(console)
        .containsSubsequence(
            "SeenTestCase: scripted:color-blind, ", "SeenTestCase: 2 models side by side")
        .containsPattern("(?m)^color +100 [\\d-]+ +0 [\\d-]+ -\\R");
    assertThat(figures().path("pairs"))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.path("first").asText()).isEqualTo("scripted:perfect");
              assertThat(pair.path("other").asText()).isEqualTo("scripted:color-blind");
            });
  }

  @Test
  void sevenModelsAreComparedEachWithTheFirst() throws IOException {
    with("scripted:perfect,scripted:color-blind,scripted:wrong,scripted:sparse,scripted:fickle,scripted:slow,scripted:metered")
        .execute();
    assertThat(figures().path("models")).hasSize(7);
    assertThat(figures().path("pairs")).hasSize(6);
    for (String file : ComparisonReport.FILES) {
      assertThat(report().resolve(file)).isNotEmptyFile();
    }
  }

  @Test
  void oneThatCannotBeHadIsNamedWithItsCause() throws IOException {
    String console = console(with("scripted:perfect,scripted:broken,scripted:color-blind"));

    assertThat(console.replaceAll("\\s+", " "))
        .contains("[2] left 24 of 24 questions unanswered")
        .contains("The weights of scripted:broken are torn: copy them anew");
    assertThat(figures().path("pairs").path(0).path("differences")).isEmpty();
    assertThat(figures().path("pairs").path(1).path("differences")).hasSize(2);
  }

  @Test
  void theFilesArePublishedOnTheSuite() {
    List<String> published =
        with(TWO)
            .execute()
            .containerEvents()
            .filter(event -> event.getType() == EventType.FILE_ENTRY_PUBLISHED)
            .filter(event -> !Emma.id(event).contains("[model:"))
            .map(event -> event.getRequiredPayload(FileEntry.class).getPath())
            .map(path -> path.getFileName().toString())
            .toList();
    assertThat(published).isEqualTo(ComparisonReport.FILES);
  }

  @Test
  void aPartOfASuiteIsNotCompared() {
    new Emma(folder).with(selectMethod(SeenTestCase.class, "gate-color")).execute();
    assertThat(report().resolve(ComparisonReport.SUMMARY)).doesNotExist();
  }

  @Test
  void aDryRunComparesNothingAndLeavesAnEarlierComparison() throws IOException {
    with(TWO).execute();
    byte[] before = Files.readAllBytes(report().resolve(ComparisonReport.SUMMARY));
    assertThat(console(with(TWO).configurationParameter(Constants.DRY_RUN, "true")))
        .doesNotContain("side by side");
    assertThat(report().resolve(ComparisonReport.SUMMARY)).hasBinaryContent(before);
  }

  @Test
  void theNextRunOnOneModelRemovesTheComparison() {
    with(TWO).execute();
    with("scripted:perfect").execute();
    for (String file : ComparisonReport.FILES) {
      assertThat(report().resolve(file)).doesNotExist();
    }
  }

  @Test
  void whatIsDrawnUntilAVerdictStandsPromisesLessAndSaysSo() {
    assertThat(
            console(new Emma(folder).with(selectClass(DrawnTestCase.class)))
                .replaceAll("\\s+", " "))
        .contains("Questions were drawn for each model until its verdict stood");
  }

  private EngineTestKit.Builder with(String models) {
    return new Emma(folder)
        .with(selectClass(SeenTestCase.class))
        .configurationParameter(Constants.MODEL, models);
  }

  private Path report() {
    return folder.resolve("reports").resolve(SeenTestCase.class.getName());
  }

  private JsonNode figures() throws IOException {
    return new ObjectMapper().readTree(report().resolve(ComparisonReport.FIGURES).toFile());
  }

  private static String console(EngineTestKit.Builder run) {
    PrintStream out = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      run.execute();
    } finally {
      System.setOut(out);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  @AgnosiaSuite(
      model = "scripted:perfect",
      aspects = {"color", "number"})
  @SyntheticScenes(count = 12, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.9)
  static class SeenTestCase {}

  @AgnosiaSuite(
      model = {"scripted:perfect", "scripted:color-blind"},
      aspects = "color",
      sequential = true)
  @SyntheticScenes(count = 120, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.75, confidence = 0.95)
  static class DrawnTestCase {}
}

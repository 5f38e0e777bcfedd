package org.emma.junit.allure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.junitplatform.AllureJunitPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.emma.junit.ReportEntryKeys;
import org.emma.junit.allure.TellingEngine.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.TestAbortedException;

class AllureReportTests {

  private static final String COLOR =
      "suite:a.CheckupTest/model:pinhole/phase:examination/aspect:color/";
  private static final Map<String, String> STAR =
      Map.of(
          ReportEntryKeys.QUESTION, "What is the color of the star?",
          ReportEntryKeys.OPTIONS, "red\nblue",
          ReportEntryKeys.EXPECTED, "red",
          ReportEntryKeys.FORM, "multiple choice",
          ReportEntryKeys.MODE, "option scores",
          ReportEntryKeys.LATENCY, "3");

  @TempDir Path folder;

  private AllureLifecycle lifecycle;
  private Path results;
  private final List<Told> told = new ArrayList<>();

  @BeforeEach
  void writeToAFolderOfItsOwn() {
    results = folder.resolve("results");
    lifecycle = Allure.getLifecycle();
    Allure.setLifecycle(new AllureLifecycle(new FileSystemResultsWriter(results)));
  }

  @AfterEach
  void giveTheLifecycleBack() {
    Allure.setLifecycle(lifecycle);
  }

  @Test
  void aQuestionStandsUnderSuiteAspectAndFormOnceEach() throws IOException {
    tell(COLOR + "item:a", "correct", "red");

    JsonNode result = report().get(0);

    assertThat(labels(result, "parentSuite")).containsExactly("CheckupTest, pinhole");
    assertThat(labels(result, "suite")).containsExactly("color");
    assertThat(labels(result, "subSuite")).containsExactly("multiple choice by option scores");
    assertThat(result.path("status").asText()).isEqualTo("passed");
  }

  @Test
  void whatIsAskedAfterATreatmentStandsInATreeOfItsOwn() throws IOException {
    tell(COLOR.replace("examination", "re-examination") + "item:a", "correct", "red");

    assertThat(labels(report().get(0), "parentSuite"))
        .containsExactly("CheckupTest, pinhole, after treatment");
  }

  @Test
  void severalModelsAreKeptApart() throws IOException {
    tell(COLOR + "item:a", "correct", "red");
    tell(COLOR.replace("pinhole", "openai:box.json") + "item:a", "wrong", "blue");

    List<JsonNode> tests = report();

    assertThat(tests)
        .flatExtracting(test -> labels(test, "parentSuite"))
        .containsExactlyInAnyOrder("CheckupTest, pinhole", "CheckupTest, openai:box.json");
    assertThat(tests)
        .flatExtracting(test -> labels(test, "story"))
        .containsExactlyInAnyOrder("examination of pinhole", "examination of openai:box.json");
    assertThat(tests)
        .extracting(test -> parameter(test, "model"))
        .containsExactlyInAnyOrder("pinhole", "openai:box.json");
    assertThat(tests).extracting(test -> test.path("historyId").asText()).doesNotHaveDuplicates();
  }

  @Test
  void parametersShowTheQuestionAndItsAnswerAndMeasurementsAreExcluded() throws IOException {
    tell(COLOR + "item:a", "wrong", "blue");

    Map<String, String> shown = new HashMap<>();
    List<String> excluded = new ArrayList<>();
    for (JsonNode parameter : report().get(0).path("parameters")) {
      shown.put(parameter.path("name").asText(), parameter.path("value").asText());
      if (parameter.path("excluded").asBoolean()) {
        excluded.add(parameter.path("name").asText());
      }
    }
    assertThat(shown)
        .containsEntry("question", "What is the color of the star?")
        .containsEntry("options", "red | blue")
        .containsEntry("gold answer", "red")
        .containsEntry("answer", "blue")
        .containsEntry("latency in ms", "3");
    assertThat(excluded).contains("latency in ms", "answer").doesNotContain("question");
  }

  @Test
  void aPictureThatManyQuestionsAreAboutIsStoredOnce() throws IOException {
    Path picture = Files.writeString(folder.resolve("5e1f.png"), "picture");
    for (String key : List.of("a", "b", "c")) {
      tell(COLOR + "item:" + key, "correct", "red", picture);
    }

    List<JsonNode> tests = report();

    assertThat(tests)
        .extracting(test -> test.path("attachments").path(0).path("source").asText())
        .containsExactly("5e1f.png", "5e1f.png", "5e1f.png");
    assertThat(results.resolve("5e1f.png")).hasContent("picture");
  }

  @Test
  void twoPicturesAreToldApartInTheOrderOfTheQuestion() throws IOException {
    Path first = Files.writeString(folder.resolve("9a.png"), "one");
    Path second = Files.writeString(folder.resolve("1b.png"), "other");
    tell(COLOR + "item:a", "correct", "yes", first, second);

    JsonNode attachments = report().get(0).path("attachments");

    assertThat(attachments)
        .extracting(it -> it.path("name").asText(), it -> it.path("source").asText())
        .containsExactly(tuple("first picture", "9a.png"), tuple("second picture", "1b.png"));
  }

  @Test
  void morePicturesAreNumbered() throws IOException {
    Path picture = Files.writeString(folder.resolve("9a.png"), "one");
    tell(COLOR + "item:a", "correct", "yes", picture, picture, picture);

    assertThat(report().get(0).path("attachments"))
        .extracting(it -> it.path("name").asText())
        .containsExactly("picture 1", "picture 2", "picture 3");
  }

  @Test
  void categoriesTellWrongFromOffTaskFromUnansweredFromGates() throws IOException {
    tell(COLOR + "item:a", "wrong", "blue");
    tell(COLOR + "item:b", "off-task", "I like stars");
    tell(COLOR + "item:c", "unanswered", "nothing");
    tellGate(TestExecutionResult.failed(new AssertionError("color: 30 %")));
    tellGate(TestExecutionResult.aborted(new TestAbortedException("color: between")));

    List<String> categories = new ArrayList<>();
    for (JsonNode test : report()) {
      categories.add(category(test.path("statusDetails").path("message").asText()));
    }

    assertThat(categories)
        .containsExactlyInAnyOrder(
            "Wrong: misperceived",
            "Off-task: instruction not followed",
            "Unanswered: model out of reach or broken",
            "Gates beyond tolerance",
            "Gates left open: inconclusive, or decided after treatment");
  }

  @Test
  void equalFailuresReadEqualSoThatTheyAreGrouped() throws IOException {
    tell(COLOR + "item:a", "wrong", "blue");
    tell(COLOR + "item:b", "wrong", "blue");

    assertThat(report())
        .extracting(test -> test.path("statusDetails").path("message").asText())
        .containsExactly(
            "wrong: expected \"red\", answered \"blue\"",
            "wrong: expected \"red\", answered \"blue\"");
  }

  @Test
  void whatLooksLikeATagStaysVisible() throws IOException {
    tell(COLOR + "item:a", "wrong", "<red>");

    assertThat(report().get(0).path("statusDetails").path("message").asText())
        .isEqualTo("wrong: expected \"red\", answered \"‹red›\"");
  }

  @Test
  void theProfileOfAModelIsAnEntryOfItsOwnWithThePictureInIt() throws IOException {
    tellReport("suite:a.CheckupTest/model:pinhole", "profile");

    JsonNode profile = report().get(0);

    assertThat(labels(profile, "parentSuite")).containsExactly("CheckupTest, pinhole");
    assertThat(profile.path("name").asText()).isEqualTo("Agnosia profile of CheckupTest, pinhole");
    assertThat(profile.path("description").asText())
        .contains("![it](data:image/png;base64,YmFycw==) | aspect | accuracy |");
    assertThat(results.resolve("CheckupTest-pinhole-profile.png")).hasContent("bars");
  }

  @Test
  void theComparisonOfTheModelsOfASuiteIsAnotherEntry() throws IOException {
    tellReport("suite:a.CheckupTest", "comparison");

    JsonNode comparison = report().get(0);

    assertThat(labels(comparison, "parentSuite")).containsExactly("CheckupTest");
    assertThat(comparison.path("name").asText()).isEqualTo("Models side by side, CheckupTest");
    assertThat(comparison.path("description").asText()).contains("![it](data:image/png;base64,");
    assertThat(results.resolve("CheckupTest-comparison.png")).hasContent("bars");
  }

  private void tellReport(String path, String name) throws IOException {
    Path picture = Files.writeString(folder.resolve(name + ".png"), "bars");
    Path words =
        Files.writeString(
            folder.resolve(name + ".md"), "![it](%s.png) | aspect | accuracy |".formatted(name));
    told.add(
        new Told(
            path,
            name,
            TestExecutionResult.successful(),
            (listener, test) ->
                Stream.of(picture, words)
                    .forEach(
                        file ->
                            listener.fileEntryPublished(
                                test, FileEntry.from(file, "application/octet-stream")))));
  }

  private static String parameter(JsonNode test, String name) {
    return StreamSupport.stream(test.path("parameters").spliterator(), false)
        .filter(parameter -> parameter.path("name").asText().equals(name))
        .filter(parameter -> !parameter.path("excluded").asBoolean())
        .map(parameter -> parameter.path("value").asText())
        .findFirst()
        .orElse("");
  }

  private void tell(String path, String grade, String answer, Path... pictures) {
    Map<String, String> entries = new HashMap<>(STAR);
    entries.put(ReportEntryKeys.GRADE, grade);
    entries.put(ReportEntryKeys.ANSWERED, answer);
    told.add(
        new Told(
            path,
            "What is the color of the star?",
            grade.equals("correct")
                ? TestExecutionResult.successful()
                : TestExecutionResult.aborted(new TestAbortedException("the whole story")),
            (listener, test) -> {
              listener.reportingEntryPublished(test, ReportEntry.from(entries));
              for (Path picture : pictures) {
                listener.fileEntryPublished(test, FileEntry.from(picture, "image/png"));
              }
            }));
  }

  private void tellGate(TestExecutionResult result) {
    told.add(new Told(COLOR + "gate:" + told.size(), "gate", result, (listener, test) -> {}));
  }

  private List<JsonNode> report() throws IOException {
    Launcher launcher =
        LauncherFactory.create(
            LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new TellingEngine(told))
                .addTestExecutionListeners(new PublicationListener(), new AllureJunitPlatform())
                .build());
    launcher.execute(LauncherDiscoveryRequestBuilder.request().build());
    List<JsonNode> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(results)) {
      for (Path file : files.filter(f -> f.toString().endsWith("-result.json")).toList()) {
        tests.add(new ObjectMapper().readTree(file.toFile()));
      }
    }
    return tests;
  }

  private static List<String> labels(JsonNode test, String name) {
    return StreamSupport.stream(test.path("labels").spliterator(), false)
        .filter(label -> label.path("name").asText().equals(name))
        .map(label -> label.path("value").asText())
        .toList();
  }

  private String category(String message) throws IOException {
    JsonNode categories = new ObjectMapper().readTree(results.resolve("categories.json").toFile());
    List<String> names = new ArrayList<>();
    for (JsonNode category : categories) {
      if (Pattern.compile(category.path("messageRegex").asText(), Pattern.DOTALL)
          .matcher(message)
          .matches()) {
        names.add(category.path("name").asText());
      }
    }
    assertThat(names).as(message).hasSize(1);
    return names.get(0);
  }
}

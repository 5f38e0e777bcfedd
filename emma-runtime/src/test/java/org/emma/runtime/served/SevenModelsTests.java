package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.emma.junit.Constants;
import org.emma.junit.engine.EmmaTestEngine;
import org.emma.model.ModelFile;
import org.emma.report.ComparisonReport;
import org.emma.runtime.pinhole.PinholeProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * Seven models in one run: embedded ones by name and by file, served ones behind servers on
 * loopback that run real weights, and recorded replies.
 */
@Timeout(300)
class SevenModelsTests {

  private static final PinholeServer SEEING = new PinholeServer("pinhole");
  private static final PinholeServer BLIND = new PinholeServer("pinhole:color-agnosia");
  private static final List<String> MODELS = new ArrayList<>();

  @TempDir private static Path folder;

  private static Events tests;

  @BeforeAll
  static void runThem() throws IOException {
    run("pinhole:color-agnosia", selectClass(SevenModelsSuite.class));
    Path recorded = Files.copy(observations("pinhole_color-agnosia"), folder.resolve("a,b.jsonl"));
    Path settings =
        Files.writeString(
            folder.resolve("served.json"),
            "{\"urls\": [\"%s\"], \"model\": \"blind\", \"limits\": {\"inFlight\": 8}}"
                .formatted(BLIND.url()));
    MODELS.addAll(
        List.of(
            "pinhole",
            "pinhole:color-agnosia",
            "pinhole:" + weights("pinhole.safetensors"),
            "pinhole:" + weights("pinhole-color-agnosia.safetensors"),
            "openai:" + SEEING.url() + "#seeing",
            "openai:" + settings,
            "replay:" + recorded + "?id=item&reply=reply"));
    tests = run(names(), selectClass(SevenModelsSuite.class));
  }

  @AfterAll
  static void stopTheServers() {
    SEEING.close();
    BLIND.close();
  }

  @Test
  void eachAnswersAllQuestions() {
    tests.assertStatistics(all -> all.started(7 * (80 + 2)));
    assertThat(tests.failed().map(SevenModelsTests::id))
        .hasSize(4)
        .allMatch(id -> id.contains("[aspect:color]/[gate:any]"));
    assertThat(SEEING.server().requests()).hasSize(80);
    assertThat(BLIND.server().requests()).hasSize(80);
  }

  @Test
  void equalWeightsSeeTheSameWhereverTheyRun() throws IOException {
    for (int same : List.of(3, 5)) {
      assertThat(differences(same)).hasSize(2).allMatch(it -> it.path("pValue").asDouble() == 1);
      assertThat(accuracies(same)).isEqualTo(accuracies(1));
    }
    for (int same : List.of(4, 6, 7)) {
      assertThat(accuracies(same)).isEqualTo(accuracies(2));
    }
  }

  @Test
  void whatIsSeenWorseThanByTheFirstIsFound() throws IOException {
    for (int blind : List.of(2, 4, 6, 7)) {
      assertThat(differences(blind))
          .extracting(it -> it.path("aspect").asText() + " " + it.path("change").asText())
          .containsExactly("number no significant change", "color worse");
    }
  }

  @Test
  void theComparisonNamesThemInOrder() throws IOException {
    assertThat(figures().path("models"))
        .extracting(model -> model.path("model").asText())
        .isEqualTo(MODELS);
    for (String file : ComparisonReport.FILES) {
      assertThat(report().resolve(file)).isNotEmptyFile();
    }
  }

  @Test
  void eachReportTellsHowItsModelWasAsked() throws IOException {
    for (String model : MODELS) {
      assertThat(asked(model).path("identity").asText()).isNotBlank();
      assertThat(asked(model).path("examples").path("open").asText())
          .contains("Answer in a word or a short phrase.");
    }
    assertThat(asked(MODELS.get(5)).path("identity").asText())
        .contains(BLIND.url().toString(), "#blind", "\"seed\":0");
  }

  @Test
  void aSecondRunAsksNobody() {
    int asked = SEEING.server().requests().size() + BLIND.server().requests().size();
    run(names(), selectClass(SevenModelsSuite.class));
    assertThat(SEEING.server().requests().size() + BLIND.server().requests().size())
        .isEqualTo(asked);
  }

  @Test
  void anyOfTheirTestsCanBeRunAgain() {
    for (String model : List.of("#seeing", "served.json", "reply=reply", "safetensors")) {
      Event one =
          tests
              .finished()
              .filter(event -> id(event).contains(model) && id(event).contains("[item:"))
              .findFirst()
              .orElseThrow();
      assertThat(run(names(), selectUniqueId(id(one))).finished().map(SevenModelsTests::outcome))
          .containsExactly(outcome(one));
    }
  }

  private static String names() {
    return String.join(",", MODELS.stream().map(name -> name.replace(",", ",,")).toList());
  }

  private static Events run(String models, DiscoverySelector selector) {
    return EngineTestKit.engine(EmmaTestEngine.ID)
        .selectors(selector)
        .configurationParameter(Constants.MODEL, models)
        .configurationParameter(Constants.REPORT_DIR, folder.resolve("emma").toString())
        .configurationParameter(Constants.REPLIES_DIR, folder.resolve("replies").toString())
        .execute()
        .testEvents();
  }

  private static Path weights(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream shipped = PinholeProvider.class.getResourceAsStream(name)) {
      Files.copy(Objects.requireNonNull(shipped, name), file);
    }
    return file;
  }

  private static Path report() {
    return folder.resolve("emma").resolve(SevenModelsSuite.class.getName());
  }

  private static Path observations(String model) {
    return report().resolve(model).resolve("observations.jsonl");
  }

  private static JsonNode figures() throws IOException {
    return new ObjectMapper().readTree(report().resolve(ComparisonReport.FIGURES).toFile());
  }

  private static JsonNode asked(String model) throws IOException {
    Path diagnosis = report().resolve(ModelFile.name(model)).resolve("diagnosis.json");
    return new ObjectMapper().readTree(diagnosis.toFile()).path("asked");
  }

  /** Returns how a model differs from the first, by its number from 1. */
  private static List<JsonNode> differences(int model) throws IOException {
    List<JsonNode> differences = new ArrayList<>();
    figures().path("pairs").path(model - 2).path("differences").forEach(differences::add);
    return differences;
  }

  private static List<Double> accuracies(int model) throws IOException {
    List<Double> accuracies = new ArrayList<>();
    figures()
        .path("models")
        .path(model - 1)
        .path("findings")
        .forEach(finding -> accuracies.add(finding.path("accuracy").asDouble()));
    return accuracies;
  }

  private static String id(Event event) {
    return event.getTestDescriptor().getUniqueId().toString();
  }

  private static String outcome(Event event) {
    return id(event) + " " + event.getRequiredPayload(TestExecutionResult.class).getStatus();
  }
}

package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.Quarantine;
import org.emma.junit.SyntheticScenes;
import org.emma.report.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.Event;

class QuarantineTests {

  private static final String REASON = "two options are defensible";

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
    Lists.removeAll();
    Lists.write(Lists.QUARANTINE, "%s %s%nnumber-mc-0 gone%n".formatted(Lists.key(0), REASON));
  }

  @Test
  void skipsADisputedQuestionWithTheReasonAndAsksTheRest() {
    assertThat(skipped(selectClass(DisputedTestCase.class)))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(Emma.id(event)).endsWith("[item:%s]".formatted(Lists.key(0)));
              assertThat(event.getPayload(String.class)).contains("In quarantine: " + REASON);
            });
    assertThat(ScriptedModel.ASKED).hasSize(11).noneMatch(query -> query.id().equals(Lists.key(0)));
  }

  @Test
  void countsItInEveryReportAndInNoFigure() throws IOException {
    new Emma(folder).run(DisputedTestCase.class);
    JsonNode report = new ObjectMapper().readTree(report(RunReport.DIAGNOSIS).toFile());
    assertThat(report.path("examination").path("findings").get(0).path("n").asInt()).isEqualTo(11);
    assertThat(report.path("quarantined"))
        .singleElement()
        .satisfies(one -> assertThat(one.path("reason").asText()).isEqualTo(REASON));
    assertThat(report(RunReport.SUMMARY)).content().contains("## In quarantine", REASON);
    assertThat(report(RunReport.CLOSING)).content().contains("1 question in quarantine, not asked");
  }

  @Test
  void tellsOfKeysThatNoQuestionHas() throws IOException {
    new Emma(folder).run(DisputedTestCase.class);
    assertThat(report(RunReport.CLOSING))
        .content()
        .contains(
            "%s lists what suite DisputedTestCase has no question for: number-mc-0; remove the line"
                .formatted(Path.of(Lists.QUARANTINE)));
  }

  @Test
  void tellsOfNoKeysWhereOnlySomeScenesAreExamined() throws IOException {
    new Emma(folder)
        .with(selectClass(DisputedTestCase.class))
        .configurationParameter(Constants.SCENES_COUNT, "6")
        .execute();
    assertThat(report(RunReport.CLOSING)).content().doesNotContain("has no question for");
  }

  @Test
  void skipsADisputedQuestionThatIsSelectedAlone() {
    assertThat(skipped(selectMethod(DisputedTestCase.class, Lists.key(0)))).hasSize(1);
    assertThat(ScriptedModel.ASKED).isEmpty();
  }

  @Test
  void needsAReason() {
    Lists.write(Lists.QUARANTINE, Lists.key(0));
    assertThat(new Emma(folder).misuses(DisputedTestCase.class))
        .singleElement()
        .satisfies(message -> assertThat(message).contains("out without a reason: write it after"));
  }

  @Test
  void leavesSomethingToAsk() {
    Lists.write(
        Lists.QUARANTINE,
        Lists.colors().stream()
            .map(Item::key)
            .map(key -> key + " disputed\n")
            .collect(Collectors.joining()));
    assertThat(new Emma(folder).misuses(DisputedTestCase.class))
        .singleElement()
        .satisfies(message -> assertThat(message).contains("has all its questions in quarantine"));
  }

  private List<Event> skipped(DiscoverySelector selector) {
    return new Emma(folder).with(selector).execute().testEvents().skipped().list();
  }

  private Path report(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 12, seed = 7)
  @Quarantine(Lists.QUARANTINE)
  static class DisputedTestCase {}
}

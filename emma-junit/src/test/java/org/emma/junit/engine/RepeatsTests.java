package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emma.examine.PassRule;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.emma.report.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class RepeatsTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void everyQuestionIsAskedSoOftenAndIsOneTest() {
    List<Ran> tests = new Emma(folder).run(MajorityTestCase.class);
    assertThat(tests).hasSize(12).allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(ScriptedModel.ASKED).hasSize(36);
  }

  @Test
  void theRuleOfTheSuiteDecidesAndEveryReplyIsTold() {
    assertThat(new Emma(folder).run(AllTestCase.class))
        .hasSize(12)
        .allMatch(test -> test.status() == Status.FAILED)
        .allMatch(
            test ->
                test.message()
                    .matches(
                        "(?s).*\n  replies: correct, \"[^\"]+\"; wrong, \"[^\"]+\"; correct, .*"));
  }

  @Test
  void aLaterRunAsksAnew() {
    new Emma(folder).run(MajorityTestCase.class);
    new Emma(folder).run(MajorityTestCase.class);
    assertThat(ScriptedModel.ASKED).hasSize(72);
  }

  @Test
  void aRunThatLostRepliesIsGoneOnWith() {
    ScriptedModel.onceAsked(
        36,
        () -> {
          throw new IllegalStateException("out of reach");
        });
    assertThat(new Emma(folder).run(MajorityTestCase.class))
        .anyMatch(test -> test.cause().equals("UnansweredException"));
    ScriptedModel.forget();
    assertThat(new Emma(folder).run(MajorityTestCase.class)).hasSize(12);
    assertThat(ScriptedModel.ASKED).hasSize(4);
    new Emma(folder).run(MajorityTestCase.class);
    assertThat(ScriptedModel.ASKED).hasSize(40);
  }

  @Test
  void aQuestionCountsOnceAndTheAgreementIsStated() throws IOException {
    new Emma(folder).run(MajorityTestCase.class);
    JsonNode report = new ObjectMapper().readTree(report(RunReport.DIAGNOSIS).toFile());
    JsonNode finding = report.path("examination").path("findings").get(0);
    assertThat(finding.path("n").asInt()).isEqualTo(12);
    assertThat(finding.path("agreement").path("n").asInt()).isEqualTo(12);
    assertThat(finding.path("agreement").path("sameGrade").asDouble()).isZero();
    assertThat(report(RunReport.CLOSING))
        .content()
        .contains("Each question was asked 3 times and counts once: right if most replies are");
  }

  @Test
  void aParameterSaysHowOften() {
    new Emma(folder)
        .with(selectClass(MajorityTestCase.class))
        .configurationParameter(Constants.REPEATS, "1")
        .execute();
    assertThat(ScriptedModel.ASKED).hasSize(12);
  }

  @Test
  void aRunThatAskedNothingIsNotGoneOnWith() {
    new Emma(folder)
        .with(selectClass(MajorityTestCase.class))
        .configurationParameter(Constants.DRY_RUN, "true")
        .execute();
    assertThat(ScriptedModel.ASKED).isEmpty();
    assertThat(folder.resolve("replies"))
        .isDirectoryNotContaining(file -> file.toString().contains("open-run"));
  }

  @Test
  void lessThanOnceIsAMisuse() {
    assertThat(new Emma(folder).misuses(NeverTestCase.class))
        .containsExactly("A question cannot be asked 0 times: ask it at least once");
  }

  private Path report(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  @AgnosiaSuite(model = "scripted:fickle", aspects = "color", repeats = 3)
  @SyntheticScenes(count = 12, seed = 7)
  static class MajorityTestCase {}

  @AgnosiaSuite(model = "scripted:fickle", aspects = "color", repeats = 3, rightIf = PassRule.ALL)
  @SyntheticScenes(count = 12, seed = 7)
  static class AllTestCase {}

  @AgnosiaSuite(model = "scripted:fickle", aspects = "color", repeats = 0)
  @SyntheticScenes(count = 12, seed = 7)
  static class NeverTestCase {}
}

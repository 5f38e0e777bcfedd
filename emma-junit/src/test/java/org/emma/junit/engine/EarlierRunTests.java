package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.emma.report.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class EarlierRunTests {

  @TempDir Path folder;

  @BeforeEach
  void runTheSuite() {
    ScriptedModel.forget();
    new Emma(folder).run(CheckupTestCase.class);
    assertThat(report(RunReport.CLOSING)).isNotEmptyFile();
    assertThat(report("tuned.safetensors")).isNotEmptyFile();
  }

  @Test
  void leavesNoReportToARunThatGetsNoneDone() {
    run("scripted:broken");
    assertThat(
            List.of(
                RunReport.CLOSING,
                RunReport.SUMMARY,
                RunReport.DIAGNOSIS,
                RunReport.PROFILE,
                "observations.jsonl",
                "tuning-set",
                "tuned.safetensors"))
        .allSatisfy(name -> assertThat(report(name)).doesNotExist());
  }

  @Test
  void leavesNoTreatmentToARunThatNeedsNone() {
    run("scripted:perfect");
    assertThat(report(RunReport.CLOSING)).isNotEmptyFile();
    assertThat(report("tuning-set")).doesNotExist();
    assertThat(report("tuned.safetensors")).doesNotExist();
  }

  @Test
  void keepsTheWeightsThatAreExaminedAsAModel() {
    List<Ran> tests = run("scripted:" + report("tuned.safetensors"));
    assertThat(tests).allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(report("tuned.safetensors")).isNotEmptyFile();
    assertThat(report("tuning-set")).doesNotExist();
  }

  private Path report(String name) {
    return folder.resolve("reports/CheckupTestCase").resolve(name);
  }

  private List<Ran> run(String model) {
    return Ran.tests(
        new Emma(folder)
            .with(selectClass(CheckupTestCase.class))
            .configurationParameter(Constants.MODEL, model)
            .execute());
  }

  @AgnosiaSuite(model = "scripted:color-blind", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Treatment(tune = true, images = 4, steps = 1)
  static class CheckupTestCase {}
}

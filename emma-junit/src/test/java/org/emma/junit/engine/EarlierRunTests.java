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
import org.emma.junit.engine.ScriptedModel.Script;
import org.emma.report.RunReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierRunTests {

  @TempDir Path folder;

  @BeforeEach
  void runTheSuite() {
    ScriptedModel.forget();
    ScriptedModel.isInTheMoodToBe(Script.COLOR_BLIND);
    new Emma(folder).run(CheckupTestCase.class);
    assertThat(report(RunReport.CLOSING)).isNotEmptyFile();
    assertThat(report("tuned.safetensors")).isNotEmptyFile();
  }

  @Test
  void leavesNoReportToARunThatGetsNoneDone() {
    ScriptedModel.isTorn();
    run();
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
    ScriptedModel.isInTheMoodToBe(Script.PERFECT);
    run();
    assertThat(report(RunReport.CLOSING)).isNotEmptyFile();
    assertThat(report("tuning-set")).doesNotExist();
    assertThat(report("tuned.safetensors")).doesNotExist();
  }

  @Test
  void keepsWhatWasFoundAboutAnotherModel() {
    new Emma(folder)
        .with(selectClass(CheckupTestCase.class))
        .configurationParameter(Constants.MODEL, "scripted:" + report("tuned.safetensors"))
        .execute();
    assertThat(report(RunReport.CLOSING)).isNotEmptyFile();
    assertThat(report("tuned.safetensors")).isNotEmptyFile();
  }

  @Test
  void keepsWhatASuiteOfTheSameSimpleNameFound() {
    new Emma(folder).run(Other.CheckupTestCase.class);
    assertThat(report(RunReport.CLOSING)).isNotEmptyFile();
    assertThat(new Emma(folder).report(Other.CheckupTestCase.class, "scripted:perfect"))
        .isNotEmptyDirectory();
  }

  private Path report(String name) {
    return new Emma(folder).report(CheckupTestCase.class, "scripted:moody").resolve(name);
  }

  private void run() {
    new Emma(folder).run(CheckupTestCase.class);
  }

  static class Other {

    @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
    @SyntheticScenes(count = 4, seed = 7)
    static class CheckupTestCase {}
  }

  @AgnosiaSuite(model = "scripted:moody", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Treatment(tune = true, images = 4, steps = 1)
  static class CheckupTestCase {}
}

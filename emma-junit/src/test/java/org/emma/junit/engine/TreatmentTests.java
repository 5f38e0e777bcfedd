package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.emma.diagnose.Change;
import org.emma.diagnose.Comparison;
import org.emma.diagnose.Diagnosis;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;
import org.emma.junit.Diagnosed;
import org.emma.junit.SyntheticScenes;
import org.emma.junit.Tolerance;
import org.emma.junit.Treatment;
import org.emma.scene.SceneSource;
import org.emma.scene.file.SceneFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult.Status;

class TreatmentTests {

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    ScriptedModel.forget();
  }

  @Test
  void writesATuningSetAndTunesNothingUnlessAskedTo() {
    List<Ran> tests = new Emma(folder).run(WritingTestCase.class);
    assertThat(tests).hasSize(4 + 1 + 1).noneMatch(TreatmentTests::isAfter);
    assertThat(
            new Emma(folder)
                .report(WritingTestCase.class, "scripted:color-blind")
                .resolve("tuning-set/tuning.json"))
        .isNotEmptyFile();
    assertThat(
            new Emma(folder)
                .report(WritingTestCase.class, "scripted:color-blind")
                .resolve("tuned.safetensors"))
        .doesNotExist();
    assertThat(tests).filteredOn(Ran::isGate).allMatch(gate -> gate.status() == Status.FAILED);
  }

  @Test
  void putsTheSameQuestionsToTheTunedModelAsFurtherTests() {
    List<Ran> tests = new Emma(folder).run(TuningTestCase.class);
    assertThat(keys(tests.stream().filter(TreatmentTests::isAfter).toList()))
        .isEqualTo(keys(tests.stream().filter(test -> !isAfter(test)).toList()))
        .hasSize(8);
    assertThat(tests)
        .filteredOn(TreatmentTests::isAfter)
        .hasSize(8 + 2 + 1)
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(ScriptedModel.CLOSED).hasSameElementsAs(ScriptedModel.LOADED).hasSize(2);
  }

  @Test
  void leavesTheDecisionToTheGateAfterIt() {
    List<Ran> gates =
        new Emma(folder)
            .run(TuningTestCase.class).stream()
                .filter(test -> test.id().endsWith("[aspect:color]/[gate:any]"))
                .toList();
    assertThat(gates).extracting(Ran::status).containsExactly(Status.ABORTED, Status.SUCCESSFUL);
    assertThat(gates.get(0).message()).startsWith("Beyond tolerance; see re-examination: ");
  }

  @Test
  void doesNothingWhereEveryAspectIsWithinTolerance() {
    List<Ran> tests = new Emma(folder).run(HealthyTestCase.class);
    assertThat(tests)
        .hasSize(4 + 1 + 1)
        .noneMatch(TreatmentTests::isAfter)
        .allMatch(test -> test.status() == Status.SUCCESSFUL);
    assertThat(
            new Emma(folder)
                .report(HealthyTestCase.class, "scripted:perfect")
                .resolve("tuning-set"))
        .doesNotExist();
  }

  @Test
  void failsWhereAModelCannotBeTuned() {
    assertThat(new Emma(folder).run(HopelessTestCase.class))
        .filteredOn(test -> test.id().contains("[treatment:"))
        .singleElement()
        .returns(Status.FAILED, Ran::status)
        .satisfies(
            test ->
                assertThat(test.message())
                    .startsWith("Model scripted:wrong cannot be tuned here")
                    .contains("tuning-set"));
  }

  @Test
  void obeysTheParameters() {
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectClass(WritingTestCase.class))
                .configurationParameter(Constants.TUNE, "true")
                .configurationParameter(Constants.TUNE_STEPS, "2")
                .configurationParameter(Constants.TUNE_IMAGES, "2")
                .execute());
    assertThat(tests).filteredOn(TreatmentTests::isAfter).hasSize(4 + 1);
    assertThat(
            new Emma(folder)
                .report(WritingTestCase.class, "scripted:color-blind")
                .resolve("tuning-set/images"))
        .isDirectoryContaining("glob:**.png");
    assertThat(
            new Emma(folder)
                .report(WritingTestCase.class, "scripted:color-blind")
                .resolve("tuning-set/images")
                .toFile()
                .list())
        .hasSize(2);
  }

  @Test
  void learnsFromTheSuitesOwnPicturesWhereAllPicturesFromOutsideAreExamined() {
    SceneSource outside = new org.emma.scene.synthetic.SyntheticScenes(2, 70);
    Path file = SceneFiles.write(outside.scenes(), folder.resolve("outside"));
    List<Ran> tests =
        Ran.tests(
            new Emma(folder)
                .with(selectClass(WritingTestCase.class))
                .configurationParameter(Constants.SCENES, file.toString())
                .execute());
    assertThat(tests)
        .filteredOn(test -> test.id().contains("[treatment:"))
        .singleElement()
        .returns(Status.SUCCESSFUL, Ran::status);
    assertThat(
            new Emma(folder)
                .report(WritingTestCase.class, "scripted:color-blind")
                .resolve("tuning-set/images")
                .toFile()
                .list())
        .hasSize(4);
  }

  private static boolean isAfter(Ran test) {
    return test.id().contains("[phase:re-examination]");
  }

  private static List<String> keys(List<Ran> tests) {
    return tests.stream()
        .filter(Ran::isItem)
        .map(test -> test.id().substring(test.id().lastIndexOf('/')))
        .toList();
  }

  @AgnosiaSuite(model = "scripted:color-blind", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Treatment(images = 4)
  static class WritingTestCase {}

  @AgnosiaSuite(
      model = "scripted:color-blind",
      aspects = {"color", "number"})
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Tolerance(aspect = "number", accuracy = 0.5)
  @Treatment(tune = true, images = 4, steps = 1)
  static class TuningTestCase {

    @Diagnosed
    void nothingIsForgotten(Diagnosis before, Diagnosis after) {
      assertThat(Comparison.of(before, after)).noneMatch(Change::worsened);
    }
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Treatment(tune = true, images = 4, steps = 1)
  static class HealthyTestCase {}

  @AgnosiaSuite(model = "scripted:wrong", aspects = "color")
  @SyntheticScenes(count = 4, seed = 7)
  @Tolerance(aspect = "color", accuracy = 0.5)
  @Treatment(tune = true, images = 4, steps = 1)
  static class HopelessTestCase {}
}
